package fr.santeparticipative.server;

import ca.uhn.fhir.batch2.jobs.export.BulkDataExportProvider;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where requests come in. */
@Configuration
public class Endpoint {
  static final String PATH = "/fhir";

  @Bean
  public RestfulServer restfulServer(
      FhirContext context,
      IFhirSystemDao<?, ?> systemDao,
      ResourceProviderFactory resourceProviders,
      JpaSystemProvider<?, ?> systemProvider,
      BulkDataExportProvider exportProvider,
      DatabaseBackedPagingProvider pages,
      JpaStorageSettings settings,
      ISearchParamRegistry searchParameters,
      IValidationSupport definitions,
      @Value("${validation:true}") boolean validation) {
    RestfulServer server = new RestfulServer(context);
    server.registerProviders(resourceProviders.createProviders());
    server.registerProviders(systemProvider, exportProvider);
    server.setServerConformanceProvider(
        new JpaCapabilityStatementProvider(server, systemDao, settings, searchParameters, definitions));
    server.setPagingProvider(pages);
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    if (validation) server.registerInterceptor(RequestValidation.interceptor(context));
    return server;
  }

  @Bean
  public ServletRegistrationBean<RestfulServer> endpoint(RestfulServer server) {
    ServletRegistrationBean<RestfulServer> servlet = new ServletRegistrationBean<>(server, PATH + "/*");
    // Before the first request, that what cannot start says so at once.
    servlet.setLoadOnStartup(1);
    return servlet;
  }
}
