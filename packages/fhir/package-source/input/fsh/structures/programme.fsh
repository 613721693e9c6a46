Profile: ParticipativeProgramme
Parent: Basic
Id: programme
Title: "Programme"
Description: "Un dispositif que des structures portent ensemble."
* insert English(title, [["Programme"]])
* insert English(description, [["A scheme that structures carry together."]])
* insert RecordAsBasic(programme)
* insert ProgrammeExtensions

Profile: ParticipativeEnrolment
Parent: Basic
Id: enrolment
Title: "Engagement dans un programme"
Description: "Une structure, ou un nombre de structures, prend part à un programme."
* insert English(title, [["Enrolment in a programme"]])
* insert English(description, [["A structure, or a number of structures, takes part in a programme."]])
* insert RecordAsBasic(enrolment)
* insert EnrolmentExtensions

Profile: ParticipativeFunding
Parent: Basic
Id: funding
Title: "Financement"
Description: "Ce qu’un financeur donne à une structure ou à un programme."
* insert English(title, [["Funding"]])
* insert English(description, [["What a funder gives a structure or a programme."]])
* insert RecordAsBasic(funding)
* insert FundingExtensions
