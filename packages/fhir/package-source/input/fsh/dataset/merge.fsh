Profile: ParticipativeMerge
Parent: Basic
Id: merge
Title: "Fusion"
Description: "Deux enregistrements décrivent la même chose : l’un est gardé."
* insert English(title, [["Merge"]])
* insert English(description, [["Two records describe the same thing: one of them is kept."]])
* insert RecordAsBasic(merge)
* insert MergeExtensions
