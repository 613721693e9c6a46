Alias: $translation = http://hl7.org/fhir/StructureDefinition/translation
Alias: $identifierTypes = https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203
Alias: $actCode = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $absent = http://hl7.org/fhir/StructureDefinition/data-absent-reason

// The English of an element of a definition, whose own value is French.
RuleSet: English(element, text)
* ^{element}.extension[+].url = $translation
* ^{element}.extension[=].extension[+].url = "lang"
* ^{element}.extension[=].extension[=].valueCode = #en
* ^{element}.extension[=].extension[+].url = "content"
* ^{element}.extension[=].extension[=].valueString = {text}
