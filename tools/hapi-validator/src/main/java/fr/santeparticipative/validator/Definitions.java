package fr.santeparticipative.validator;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** The definitions to judge against that R4 itself does not bring: those of folders of JSON files. */
final class Definitions {
  private Definitions() {}

  /**
   * Reads every definition of some folders: StructureDefinitions, value sets, code systems, questionnaires, measures.
   * A file that is no resource of R4 stops the program: a definition that is left out would make a lenient judge.
   * Of two definitions with one address, the first folder's stands, so that the order of the folders decides.
   */
  static PrePopulatedValidationSupport read(FhirContext context, List<Path> folders) throws IOException {
    PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(context);
    Set<String> known = new HashSet<>();
    for (Path folder : folders) {
      for (Path file : jsonFiles(folder)) {
        Resource resource = parse(context, file);
        if (!(resource instanceof MetadataResource definition) || !definition.hasUrl()) continue;
        if (!known.add(definition.fhirType() + " " + definition.getUrl())) continue;
        support.addResource(definition);
      }
    }
    return support;
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(
          files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted().toList());
    }
  }

  private static Resource parse(FhirContext context, Path file) throws IOException {
    try {
      // Lenient, for FR Core 2.0.0 itself has a pattern with an extension that has no address.
      return (Resource) context.newJsonParser().parseResource(Files.readString(file));
    } catch (DataFormatException e) {
      throw new IOException("Not a resource of R4: " + file + ": " + e.getMessage(), e);
    }
  }
}
