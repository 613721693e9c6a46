package fr.santeparticipative.validator;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** HAPI's validator, set to refuse what it cannot vouch for, codes aside. It may be shared by threads. */
final class Judge {
  private final FhirValidator validator;

  /** A judge that knows R4 and the definitions of some folders. */
  Judge(List<Path> folders) throws IOException {
    FhirContext context = FhirContext.forR4();
    // Whether a code of LOINC, SNOMED or a national nomenclature exists cannot be known without a network.
    UnknownCodeSystemWarningValidationSupport unknownCodeSystems =
        new UnknownCodeSystemWarningValidationSupport(context);
    unknownCodeSystems.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
    ValidationSupportChain definitions = new ValidationSupportChain(
        ValidationSupportChain.CacheConfiguration.defaultValues(),
        new DefaultProfileValidationSupport(context),
        Definitions.read(context, folders),
        new CommonCodeSystemsTerminologyService(context),
        new InMemoryTerminologyServerValidationSupport(context),
        new SnapshotGeneratingValidationSupport(context),
        unknownCodeSystems);
    FhirInstanceValidator module = new FhirInstanceValidator(definitions);
    // A profile or an extension that is claimed but defined nowhere must fail.
    module.setErrorForUnknownProfiles(true);
    module.setAnyExtensionsAllowed(false);
    // A reference to what is not at hand says by its form which type of resource it names: `Patient/1`.
    module.setAssumeValidRestReferences(true);
    module.setValidatorPolicyAdvisor(new FollowedReferences());
    module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    validator = context.newValidator().registerValidatorModule(module);
  }

  /**
   * Judges the text of a resource, as it came: a parsed object would have lost what the parser forgives.
   * It is judged by the profiles that it claims, and by those that are given.
   */
  List<SingleValidationMessage> judge(String text, List<String> profiles) {
    ValidationOptions options = new ValidationOptions();
    profiles.forEach(options::addProfile);
    return validator.validateWithResult(text, options).getMessages();
  }
}
