package fr.santeparticipative.validator;

import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;

/**
 * HAPI keeps silent when a resource that is contained, or in the same Bundle, does not conform to the profile that a
 * reference to it demands. Here it says so.
 */
final class FollowedReferences extends FhirDefaultPolicyAdvisor {
  @Override
  public boolean isSuppressMessageId(String path, String messageId) {
    return false;
  }
}
