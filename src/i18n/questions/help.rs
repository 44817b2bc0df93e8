//! Help for each question: why it is asked, what a good answer holds.

use crate::domain::phase::question::Question;
use crate::i18n::Locale;

/// Why this is asked and what a good answer holds, in one or two sentences.
#[expect(clippy::too_many_lines, reason = "One arm for each question.")]
pub fn help(locale: Locale, question: Question) -> &'static str {
    match question {
        Question::CriteriaSet => locale.pick("Die drei Kriterien der Methode oder die fünf, die viele Ausbildungen lehren. Ein Wechsel löscht keine Antwort.", "The three criteria of the method or the five that many courses teach. Changing the set deletes no answer."),
        Question::ComplexNeed => locale.pick("Gezählt werden Bereiche, die einander beeinflussen. Gut ist eine Antwort, die sie nennt.", "Areas that influence each other count. A good answer names them."),
        Question::ManyActors => locale.pick("Je mehr mitreden, desto mehr muss abgestimmt werden. Auch Angehörige zählen.", "The more have a say, the more has to be agreed. Relatives count, too."),
        Question::UsualCareFails => locale.pick("Was wurde schon versucht, und woran ist es gescheitert?", "What was tried already, and why did it fail?"),
        Question::OwnMeansLacking => locale.pick("Was die Klient:in und ihr Umfeld selbst ordnen können, bleibt bei ihnen.", "What the client and those around can sort out stays with them."),
        Question::Consenting => locale.pick("Ohne Einwilligung beginnt das Verfahren nicht. Eine bedingte Zustimmung wird als solche festgehalten.", "Without consent the procedure does not begin. A conditional yes is written down as such."),
        Question::AcuteAction => locale.pick("Wer hat was sofort getan, bis wann hält es, und wer übernimmt?", "Who did what at once, how long does it hold, and who takes over?"),
        Question::Commission => locale.pick("In den Worten des Auftrags; was er ausschließt, gehört dazu.", "In the words of the commission; what it excludes is part of it."),
        Question::CommissionDate => locale.pick("Der Tag, an dem der Auftrag erteilt wurde.", "The day the commission was given."),
        Question::Funder => locale.pick("Geld bestimmt mit, was möglich ist. Geteilte Kosten werden einzeln genannt.", "Money has a say in what is possible. Shared costs are named one by one."),
        Question::Eligibility => locale.pick("Welche Bedingungen gelten, und sind sie erfüllt? Anfragen sind auf Wunsch anonym, und ein Fall kann unter einem Decknamen beginnen.", "Which conditions hold, and are they met? Enquiries are anonymous on request, and a case may begin under a pseudonym."),
        Question::InformedBy => locale.pick("Wer aufgeklärt hat, kann später gefragt werden.", "Whoever informed the client can be asked later."),
        Question::SpecialCircumstances => locale.pick("Alle Fälle bekommen dieselben Fragen. Hier steht, was in diesem anders ist und warum davon abgewichen wird.", "All cases get the same questions. Here stands what is different in this one, and why it is treated otherwise."),
        Question::SelfRelianceBefore => locale.pick("Die Einschätzung des Anfangs; am Ende steht sie neben der neuen.", "The appraisal of the beginning; at the end it stands beside the new one."),
        Question::OverallConcept => locale.pick("Zwei, drei Sätze, die zusammenhalten, was sonst in Teile zerfällt.", "Two or three sentences that hold together what would fall apart otherwise."),
        Question::Chances => locale.pick("Was könnte sich auf längere Sicht gut entwickeln?", "What could develop well in the long run?"),
        Question::Risks => locale.pick("Was könnte kippen, und woran wäre es früh zu merken?", "What could tip over, and how would it show early?"),
        Question::OuterChaos => locale.pick("Wohnung, Geld, Fristen, Gewalt: Ändert sich von Woche zu Woche, was zählt?", "Housing, money, deadlines, violence: does what counts change from week to week?"),
        Question::InnerChaos => locale.pick("Schwanken Wünsche und Entschlüsse so, dass ein festes Ziel morgen nicht mehr gilt?", "Do wishes and resolves waver so much that a fixed goal no longer holds tomorrow?"),
        Question::PlanningMode => locale.pick("Eine übersichtliche Lage verträgt feste Ziele. Je chaotischer es außen und innen ist, desto kürzer wird der Bogen. Ein Vorschlag folgt aus den beiden Fragen davor, entschieden wird hier.", "A clear situation bears fixed goals. The more chaotic it is outside and inside, the shorter the arc. The two questions before make a proposal, the decision is made here."),
        Question::NextStep => locale.pick("Ein Schritt, der in Tagen zu gehen ist und nichts verbaut.", "A step that can be taken within days and closes no door."),
        Question::OpenOptions => locale.pick("Was ebenso möglich wäre. Die Liste wächst, während gehandelt wird.", "What would be possible as well. The list grows while things are done."),
        Question::ServicesJudged => locale.pick("Gemessen am Plan, wie er zuletzt galt: Was kam an, was nicht, was war zu viel?", "Measured by the plan as it stood last: what arrived, what did not, what was too much?"),
        Question::ResultsReached => locale.pick("Aus Sicht der Klient:in und aus Sicht der Fachkräfte; wo sie sich unterscheiden, stehen beide.", "From the client’s view and from that of the professionals; where they differ, both are written down."),
        Question::SelfRelianceAfter => locale.pick("Die Einschätzung des Anfangs steht daneben. Verglichen wird nur diese Person mit sich selbst.", "The appraisal of the beginning stands beside it. The client is only compared with herself."),
        Question::MultipleProblems => locale.pick(
            "Case Management lohnt sich, wo Probleme ineinandergreifen. Gut ist eine Antwort, die sie nennt.",
            "Case management pays where problems interlock. A good answer names them.",
        ),
        Question::ManyHelpers => locale.pick(
            "Erst bei mehreren Helfer:innen gibt es etwas zu koordinieren. Hier stehen Stellen und Menschen.",
            "Only with several helpers is there something to coordinate. Name services and people.",
        ),
        Question::Economising => locale.pick(
            "Zeit, Geld und Kraft sollen nicht doppelt ausgegeben werden. Wo drohen Doppelungen oder Lücken?",
            "Time, money and strength should not be spent twice. Where do duplication or gaps threaten?",
        ),
        Question::AcuteCrisis => locale.pick(
            "Case Management ist auf Dauer angelegt. Was akut gefährdet, wird zuerst gesichert oder weitervermittelt.",
            "Case management is meant to last. Acute danger is secured or referred on first.",
        ),
        Question::CaseResponsibility => locale.pick(
            "Eine Person steht für den ganzen Prozess ein, sonst fühlt sich niemand zuständig. Name und Stelle \
             genügen.",
            "One person answers for the whole process, or nobody feels responsible. Name and agency suffice.",
        ),
        Question::Responsibilities => locale.pick(
            "Je Person oder Stelle ein Satz: was sie übernimmt und was nicht.",
            "One sentence for each person or agency: what they take on and what they do not.",
        ),
        Question::Cooperation => locale.pick(
            "Wie oft, wo, auf welchem Weg; und wer wen informiert.",
            "How often, where, by what means; and who informs whom.",
        ),
        Question::Participants => locale.pick(
            "Klient:in, Fachperson und wer sonst am Tisch saß.",
            "The client, the professional and whoever else sat at the table.",
        ),
        Question::CommissionedBy => locale.pick(
            "Stelle und Datum des Auftrags; auch die Klient:in selbst kann ihn geben.",
            "Agency and date; the client may be the one who commissions it.",
        ),
        Question::Dependencies => locale.pick(
            "Was Auftrag und Finanzierung vorgeben, soll die Klient:in wissen. Hier steht, was offengelegt wurde.",
            "The client should know what commission and funding prescribe. Write down what was disclosed.",
        ),
        Question::MainProblems => locale.pick(
            "Ein erstes Verständnis, keine Diagnose. Wo möglich in den Worten der Klient:in.",
            "A first understanding, not a diagnosis. In the client’s words where possible.",
        ),
        Question::FirstResources => locale.pick(
            "Menschen, Fähigkeiten, Geld, Rechte, Orte. Was heute trägt, soll die Hilfe nicht verdrängen.",
            "People, skills, money, rights, places. Help should not push aside what carries today.",
        ),
        Question::InformedProcess => locale.pick(
            "Die Klient:in weiß, welche Schritte kommen und dass sie mitbestimmt.",
            "The client knows what steps will come and that they have a say.",
        ),
        Question::InformedAims => locale
            .pick("Die Klient:in weiß, wozu Case Management da ist.", "The client knows what case management is for."),
        Question::InformedBenefit => {
            locale.pick("Was es bringen kann, und was nicht.", "What it can bring, and what it cannot.")
        }
        Question::InformedNonAdmission => locale.pick(
            "Auch ein Nein braucht einen Weg: wohin die Klient:in sich dann wenden kann.",
            "A no needs a way on, too: where the client can turn instead.",
        ),
        Question::InformedDependencies => locale.pick(
            "Wer bezahlt, wer Berichte bekommt, wer mitentscheidet.",
            "Who pays, who receives reports, who shares in decisions.",
        ),
        Question::AdmissionDecision => locale.pick(
            "Nicht jeder Fall braucht Case Management. Auch weiter zu klären ist eine Entscheidung.",
            "Not every case needs case management. To clarify further is a decision as well.",
        ),
        Question::AdmissionDate => {
            locale.pick("Der Tag, an dem die Klient:in davon erfahren hat.", "The day on which the client was told.")
        }
        Question::AdmissionReason => locale.pick(
            "Ein bis drei Sätze, die auf die Kriterien zurückgehen und die Klient:in verstehen kann.",
            "One to three sentences that go back to the criteria and that the client can follow.",
        ),
        Question::ReferredTo => locale.pick(
            "Stelle und Ansprechperson. Ohne Ankunft ist eine Vermittlung offen.",
            "Agency and contact person. A referral stays open until the client has arrived.",
        ),
        Question::EndSign => locale.pick(
            "Der Abschluss gehört von Anfang an dazu. Gut ist ein Zeichen, das alle sehen können.",
            "The ending is part of the work from the start. A good sign is one that all can see.",
        ),
        Question::AssessmentBegin => locale.pick(
            "Ein geplanter Anfang hilft, die richtigen Menschen dazuzuholen.",
            "A planned beginning helps to bring in the right people.",
        ),
        Question::AssessmentEnd => locale.pick(
            "Die Einschätzung ist begrenzt, damit aus ihr ein Plan wird. Wenige Wochen genügen meist.",
            "The assessment is limited so that it turns into a plan. A few weeks usually suffice.",
        ),
        Question::Participation => locale.pick(
            "Mitwirkung entscheidet über das Gelingen. Was schreibt, zeichnet, prüft sie selbst?",
            "Taking part decides whether it works. What do they write, draw or check themselves?",
        ),
        Question::Sources => locale.pick(
            "Gespräche, Unterlagen, Menschen aus dem Umfeld, je mit Datum.",
            "Talks, papers, people close by, each with its date.",
        ),
        Question::Consent => locale.pick(
            "Mündlich und schriftlich. Dazu gehört, was nicht gefragt werden soll.",
            "Spoken and written. Note what should not be asked.",
        ),
        Question::SupportNeed => locale.pick(
            "Vom Bedarf her denken, nicht vom Angebot. Die wichtigsten zwei oder drei Punkte genügen.",
            "Start from the need, not from what is on offer. The two or three main points suffice.",
        ),
        Question::LifeworldNetwork => locale.pick(
            "Die Netzwerkkarte zeigt, wer da ist. Wer könnte näher rücken, wer braucht selbst Entlastung?",
            "The network map shows who is there. Who could move closer, who needs relief?",
        ),
        Question::OwnResources => locale.pick(
            "Was aus eigener Kraft gelingt, bleibt. Eine gute Frage: Was hat schon einmal geholfen?",
            "What succeeds by one’s own strength lasts. Ask what has helped before.",
        ),
        Question::SecureNow => locale.pick(
            "Schlafplatz, Geld zum Leben, Gesundheit, Schutz, Fristen. Wer erledigt es bis wann?",
            "A place to sleep, money to live on, health, safety, deadlines. Who sees to it by when?",
        ),
        Question::SideEffects => locale.pick(
            "Hilfe kann abhängig machen, beschämen oder andere Menschen verdrängen. Was ist das Schonendste, das \
             reicht?",
            "Help can create dependency, shame people or push others aside. What is the gentlest that suffices?",
        ),
        Question::CostBenefit => locale.pick(
            "Geld, Zeit, Wege und Kraft aller Beteiligten, gemessen an dem, was gewonnen wird.",
            "Money, time, journeys and strength of all involved, weighed against what is gained.",
        ),
        Question::PlanDate => locale.pick(
            "Ein schriftlicher Plan hat ein Datum; von ihm zählt die Frist zur Überprüfung.",
            "A written plan has a date; the time until review counts from it.",
        ),
        Question::WorkedOutWith => locale.pick(
            "Die Klient:in zuerst, dann alle, die etwas zugesagt haben.",
            "The client first, then all who have promised something.",
        ),
        Question::OwnActivities => locale.pick(
            "Eigene Schritte, so klein, dass sie gelingen. In der Ich-Form, wenn die Klient:in das möchte.",
            "Steps of their own, small enough to succeed. In the first person if they wish.",
        ),
        Question::ContactDates => {
            locale.pick("Rhythmus, Ort und der nächste Termin.", "Rhythm, place and the next date.")
        }
        Question::ReviewDate => locale.pick(
            "Üblich sind sechs Monate nach dem Plan. Früher ist immer möglich, später braucht einen Grund.",
            "Usually six months after the plan. Earlier is always possible, later needs a reason.",
        ),
        Question::AgreedOn => locale.pick(
            "Der Plan gilt, wenn die Klient:in ihm zugestimmt hat, am besten mit Unterschrift.",
            "The plan is valid once the client has agreed, best with a signature.",
        ),
        Question::OverallEffect => locale.pick(
            "Was ist anders als zu Beginn, was trug dazu bei, was blieb aus?",
            "What is different from the beginning, what helped, what did not come about?",
        ),
        Question::SatisfactionPerson => locale.pick(
            "Das eigene Urteil der Klient:in, nicht geschätzt und getrennt von dem der Fachkraft.",
            "Their own judgement, not a guess. Ask apart from your own view.",
        ),
        Question::SatisfactionPartners => locale
            .pick("Angehörige und Stellen, die mitgetragen haben.", "Relatives and agencies that carried their share."),
        Question::Conclusion => locale.pick(
            "Besteht kein Bedarf mehr, wird abgeschlossen. Sonst geht es weiter, mit demselben oder einem neuen Plan.",
            "If there is no need any more, close. Otherwise go on, with the same plan or a new one.",
        ),
        Question::ConclusionDate => locale.pick("Der Tag des gemeinsamen Gesprächs.", "The day of the joint talk."),
        Question::ConclusionReason => locale.pick(
            "Aus Zielen und Wirkung begründet, nicht aus Fristen.",
            "Reasoned from goals and effect, not from deadlines.",
        ),
        Question::AgreedWithPerson => locale.pick(
            "Beendet wird gemeinsam. Wenn nicht: Was sagt die Klient:in dazu?",
            "The ending is a joint one. If not: what does the client say?",
        ),
        Question::FollowUpNeeded => locale.pick(
            "Nachsorge fängt auf, was nach dem Abschluss wackelt. Auch ein Nein wird begründet.",
            "After-care catches what wobbles after the ending. A no needs a reason, too.",
        ),
        Question::FollowUpWho => {
            locale.pick("Eine Person, die von sich aus anruft.", "One person who calls of their own accord.")
        }
        Question::FollowUpWhat => locale.pick(
            "Anlass, Weg und was geschieht, wenn es schwierig wird.",
            "Occasion, means and what happens if things get difficult.",
        ),
        Question::FollowUpUntil => locale.pick(
            "Auch Nachsorge endet an einem Tag, den alle kennen.",
            "After-care, too, ends on a day that all know.",
        ),
        Question::FollowUpContact => {
            locale.pick("Ein fester Tag, an dem sich jemand meldet.", "A fixed day on which somebody gets in touch.")
        }
    }
}
