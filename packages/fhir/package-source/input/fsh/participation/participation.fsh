Profile: ParticipativeParticipation
Parent: Basic
Id: participation
Title: "Démarche participative"
Description: "Ce par quoi des habitants prennent part : instance, consultation, co-construction. Personne n’y reçoit de soins."
* insert English(title, [["Participatory process"]])
* insert English(description, [["That by which inhabitants take part: a body, a consultation, co-construction. Nobody receives care in it."]])
* insert RecordAsBasic(participation)
* insert ParticipationExtensions

Profile: ParticipativeRecommendation
Parent: Basic
Id: recommendation
Title: "Recommandation"
Description: "Ce que des participants recommandent, et ce qu’il en advient."
* insert English(title, [["Recommendation"]])
* insert English(description, [["What participants recommend, and what becomes of it."]])
* insert RecordAsBasic(recommendation)
* insert RecommendationExtensions

Profile: ParticipativeEvaluation
Parent: Basic
Id: evaluation
Title: "Évaluation d’un programme"
Description: "L’évaluation d’un programme : par quelles méthodes, avec qui, et son verdict."
* insert English(title, [["Evaluation of a programme"]])
* insert English(description, [["The evaluation of a programme: by which methods, with whom, and its verdict."]])
* insert RecordAsBasic(evaluation)
* insert EvaluationExtensions

Profile: ParticipativeFeedback
Parent: Basic
Id: feedback
Title: "Retour"
Description: "Un retour sur ce qui a été fait : résultat, difficulté, solution, parole. Jamais sur une personne."
* insert English(title, [["Feedback"]])
* insert English(description, [["Feedback on what was done: a result, a difficulty, a solution, words that were said. Never about a person."]])
* insert RecordAsBasic(feedback)
* insert FeedbackExtensions
