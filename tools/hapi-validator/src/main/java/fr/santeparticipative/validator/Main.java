package fr.santeparticipative.validator;

import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * A filter: one case a line comes in, one verdict a line goes out, in the same order.
 *
 * <p>Case: {@code {"id": "...", "profiles": ["..."], "text": "the JSON of a resource"}}; {@code profiles} may be left
 * out. Verdict: {@code {"id": "...", "issues": [{"severity", "location", "line", "messageId", "message"}]}}. A case on
 * which the validator itself breaks has one issue, of severity {@code broken}.
 *
 * <p>Arguments: the folders of definitions.
 */
public final class Main {
  private static final int THREADS = Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors()));
  /** Verdicts wait for their turn; so many at most, that memory does not grow with the input. */
  private static final int AHEAD = 64;
  /** What stands after the last verdict. */
  private static final String END = "";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    // What a library prints would stand between the verdicts.
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Judge judge = new Judge(Stream.of(arguments).map(Path::of).toList());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    BlockingQueue<Future<String>> pending = new ArrayBlockingQueue<>(AHEAD);
    Thread printer = new Thread(() -> print(pending, out));
    printer.start();
    try (BufferedReader cases = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = cases.readLine(); line != null; line = cases.readLine()) {
        JsonNode given = JSON.readTree(line);
        pending.put(threads.submit(() -> verdictOn(judge, given)));
      }
    } finally {
      pending.put(CompletableFuture.completedFuture(END));
      printer.join();
      threads.shutdownNow();
    }
  }

  /** Prints verdicts in the order of the cases, each as soon as it is its turn, until there are no more. */
  private static void print(BlockingQueue<Future<String>> pending, PrintStream out) {
    try {
      for (String verdict = pending.take().get(); !verdict.equals(END); verdict = pending.take().get()) {
        out.println(verdict);
        if (pending.isEmpty()) out.flush();
      }
      out.flush();
    } catch (InterruptedException | ExecutionException broken) {
      broken.printStackTrace();
      // Whoever waits for the verdict must not wait for ever.
      Runtime.getRuntime().halt(1);
    }
  }

  private static String verdictOn(Judge judge, JsonNode given) throws Exception {
    ObjectNode verdict = JSON.createObjectNode();
    verdict.put("id", given.required("id").asText());
    ArrayNode issues = verdict.putArray("issues");
    List<String> profiles = new ArrayList<>();
    given.path("profiles").forEach(profile -> profiles.add(profile.asText()));
    try {
      for (SingleValidationMessage message : judge.judge(given.required("text").asText(), profiles)) {
        ObjectNode issue = issues.addObject();
        issue.put("severity", message.getSeverity().getCode());
        issue.put("location", message.getLocationString());
        issue.put("line", message.getLocationLine());
        issue.put("messageId", message.getMessageId());
        issue.put("message", message.getMessage());
      }
    } catch (RuntimeException broken) {
      issues.addObject().put("severity", "broken").put("message", broken.toString());
    }
    return JSON.writeValueAsString(verdict);
  }
}
