package fr.santeparticipative.server;

import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;

/**
 * A FHIR server for tests: HAPI FHIR's JPA server, for R4, on loopback, with its data in a folder.
 *
 * <p>Arguments: {@code --folder=FOLDER} (asked for), {@code --port=PORT} (0, as by default: any that is free),
 * {@code --validation=false} (resources are not held to R4's definitions). Says {@code ready URL} on the standard
 * output when it answers, warnings and errors on the standard error, and ends when its standard input does.
 */
@SpringBootConfiguration
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
  ServletWebServerFactoryAutoConfiguration.class,
})
@Import({
  JpaR4Config.class,
  HapiJpaConfig.class,
  ThreadPoolFactoryConfig.class,
  Database.class,
  Storage.class,
  Jobs.class,
  Endpoint.class,
})
public class Main {
  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(Main.class);
    // HAPI's own beans know each other.
    application.setAllowCircularReferences(true);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    // First of all, that no variable of the environment opens the server to others than this machine.
    application.addInitializers(context -> context.getEnvironment().getPropertySources().addFirst(
        new MapPropertySource("fixed", Map.of(
            "server.address", "127.0.0.1",
            "server.port", "${port:0}",
            "server.tomcat.basedir", "${folder}/tomcat",
            // The addresses of HAPI's pages and tokens have `|` in them.
            "server.tomcat.relaxed-query-chars", "|"))));
    ServletWebServerApplicationContext server =
        (ServletWebServerApplicationContext) application.run(arguments);
    endWithInput(server);
    System.out.printf("ready http://127.0.0.1:%d%s%n", server.getWebServer().getPort(), Endpoint.PATH);
    System.out.flush();
  }

  /** Who started the server holds its standard input: when they are gone, however they ended, so is the server. */
  private static void endWithInput(ConfigurableApplicationContext server) {
    Thread thread = new Thread(
        () -> {
          try {
            System.in.transferTo(OutputStream.nullOutputStream());
          } catch (IOException e) {
            // An input that breaks has ended, too.
          }
          System.exit(SpringApplication.exit(server));
        },
        "end-with-input");
    thread.setDaemon(true);
    thread.start();
  }
}
