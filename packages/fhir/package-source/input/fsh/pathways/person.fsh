Profile: ParticipativePerson
Parent: Patient
Id: person
Title: "Personne accompagnée"
Description: "Une personne sous un pseudonyme, avec son année de naissance ou sa tranche d’âge. Ni nom, ni adresse, ni numéro : une identité n’entre que dans les profils nationaux, par qui la connaît."
* insert English(title, [["Accompanied person"]])
* insert English(description, [["A person under a pseudonym, with their year of birth or their age band. No name, no address, no number: an identity goes into national profiles alone, through whoever knows it."]])
* insert Carrier
* insert Identified
* insert PersonExtensions
* active MS
* gender MS
* birthDate MS
* name 0..0
* telecom 0..0
* address 0..0
* photo 0..0
* contact 0..0
* obeys participative-person-1

Invariant: participative-person-1
Description: "Of a birth date, a pseudonymous person has the year alone."
Severity: #error
Expression: "birthDate.hasValue() implies birthDate.toString().length() = 4"
