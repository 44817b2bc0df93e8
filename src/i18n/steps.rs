//! The help panel of each step: what it is for, questions that help, a source.

mod evaluation;
mod panel;

pub use panel::StepHelp;

use crate::domain::phase::step::Step;
use crate::i18n::Locale;
use crate::i18n::sources::Source;
use crate::i18n::steps::panel::panel;

/// The help panel of a step.
#[expect(clippy::too_many_lines, reason = "One arm for each step.")]
pub fn help(locale: Locale, step: Step) -> StepHelp {
    let said = match step {
        Step::Criteria => panel(
            Source::Pantucek,
            "Nicht jeder Fall braucht Case Management. Es passt, wenn mehrere Probleme ineinandergreifen und \
             mehrere Helfer:innen nötig sind. Eine akute Krise wird zuerst gesichert, das Verfahren kann \
             warten.",
            &[
                "Was geschieht, wenn niemand koordiniert?",
                "Wer hilft schon, und wissen sie voneinander?",
                "Würde ein einzelnes Angebot genügen?",
            ],
            "Not every case needs case management. It fits where several problems interlock and several helpers \
             are needed. An acute crisis is secured first, the procedure can wait.",
            &[
                "What happens if nobody coordinates?",
                "Who helps already, and do they know of each other?",
                "Would a single service suffice?",
            ],
        ),
        Step::Responsibility => panel(
            Source::Evermood,
            "Wo viele helfen, verschwimmt die Zuständigkeit. Eine Person trägt die Verantwortung für den \
             Prozess, alle anderen für ihren Teil. Wovon der Auftrag abhängt, wird offengelegt.",
            &[
                "Wen ruft die Klient:in zuerst an?",
                "Wer entscheidet, wenn Stellen sich uneinig sind?",
                "Wer bezahlt, und was wird dafür erwartet?",
            ],
            "Where many help, responsibility blurs. One person answers for the process, all others for their \
             part. What the commission depends on is disclosed.",
            &[
                "Whom does the client call first?",
                "Who decides if agencies disagree?",
                "Who pays, and what is expected in return?",
            ],
        ),
        Step::FirstPicture => panel(
            Source::Evermood,
            "Ein erster, vorläufiger Blick. Probleme und Ressourcen stehen gleichwertig nebeneinander, damit \
             die Einschätzung nicht mit Mängeln beginnt.",
            &[
                "Was soll als Erstes leichter werden?",
                "Worauf ist heute Verlass?",
                "Was hat die Klient:in schon versucht?",
            ],
            "A first, provisional look. Problems and resources stand side by side, so that the assessment does \
             not begin with deficits.",
            &["What should get easier first?", "What can be relied on today?", "What has the client tried already?"],
        ),
        Step::Information => panel(
            Source::Evermood,
            "Mitbestimmen kann nur, wer Bescheid weiß. Dazu gehört auch, was bei einem Nein geschieht. Jedes \
             Datum zeigt, wann darüber gesprochen wurde.",
            &["Kann die Klient:in es in eigenen Worten wiedergeben?", "Braucht sie es schriftlich oder übersetzt?"],
            "Only those who are informed can have a say. That includes what happens in case of a no. Each date \
             shows when it was talked about.",
            &["Can the client put it in their own words?", "Do they need it in writing or translated?"],
        ),
        Step::Admission => panel(
            Source::Pantucek,
            "Die Entscheidung folgt aus den Kriterien und wird begründet. Schon jetzt wird benannt, woran alle \
             das Ende erkennen. Wer nicht aufgenommen wird, bekommt einen anderen Weg.",
            &[
                "Was spricht dagegen?",
                "Was möchte die Klient:in selbst?",
                "Woran sähe ein Außenstehender, dass es geschafft ist?",
            ],
            "The decision follows from the criteria and is given reasons. The sign of the end is named now. \
             Whoever is not admitted is shown another way.",
            &["What speaks against it?", "What does the client want?", "How would an outsider see that it is done?"],
        ),
        Step::Frame => panel(
            Source::Pantucek,
            "Ein Assessment ohne Ende wird zum Ersatz für Hilfe. Zeitraum, Gespräche und Quellen werden \
             vorher geplant. Erhoben wird nur, was gebraucht wird und womit die Klient:in einverstanden ist.",
            &[
                "Wer aus dem Umfeld soll dabei sein?",
                "Was ist schon bekannt und muss nicht neu gefragt werden?",
                "Was soll privat bleiben?",
            ],
            "An assessment without an end replaces help. Plan period, talks and sources beforehand. Gather only \
             what is needed and what the client consents to.",
            &[
                "Who close by should take part?",
                "What is known already and need not be asked again?",
                "What should stay private?",
            ],
        ),
        Step::LifeAreas => panel(
            Source::Evermood,
            "Beide Sichten stehen gleichwertig nebeneinander und werden nie gemittelt. Ein Unterschied ist kein \
             Fehler: Ab zwei Stufen lohnt ein Gespräch. Zuerst schätzt die Klient:in ein.",
            &[
                "Was müsste geschehen, damit es eine Stufe besser wird?",
                "Wann war es zuletzt besser, und was war anders?",
                "Was sehe ich, was die Klient:in nicht sieht, und umgekehrt?",
            ],
            "Both views stand side by side and are never averaged. A difference is no mistake: from two steps \
             on it is worth a talk. Let the client rate first.",
            &[
                "What would have to happen to be one step better?",
                "When was it better last, and what was different?",
                "What do I see that the client does not, and the other way round?",
            ],
        ),
        Step::StrengthsAndNeeds => panel(
            Source::Pantucek,
            "Stärken zuerst, die der Klient:in und die ihres Umfelds. Wünsche bleiben in ihren Worten stehen, \
             daneben das fachlich Festgestellte. Aus beidem werden Ziele.",
            &[
                "Worauf ist die Klient:in stolz?",
                "Wer würde etwas Gutes über sie sagen, und was?",
                "Was fehlt am meisten?",
            ],
            "Strengths first, the client’s and those of the people around. Wishes stay in their words, beside \
             what is stated professionally. Goals grow from both.",
            &[
                "What is the client proud of?",
                "Who would say something good about them, and what?",
                "What is missing most?",
            ],
        ),
        Step::Network => panel(
            Source::NetworkMap,
            "Die Karte wird gemeinsam gezeichnet und gehört zur Diagnose. Vornamen genügen. Bei \
             jedem Menschen wird gefragt, wie nah er steht und wen er sonst kennt.",
            &[
                "Mit wem gab es in den letzten vier Wochen Kontakt?",
                "Wer steht näher, wer weiter weg?",
                "Wer von ihnen kennt sich?",
                "Wer fehlt?",
            ],
            "The map is drawn together and is part of the diagnosis. First names suffice. Ask of everybody how \
             near they are and whom else they know.",
            &[
                "With whom did you have to do in the last four weeks?",
                "Who is nearer, who is further away?",
                "Which of them know each other?",
                "Who is missing?",
            ],
        ),
        Step::SixQuestions => panel(
            Source::Pantucek,
            "Sechs Fragen führen von der Bestandsaufnahme zum Plan. Zwei, drei Sätze genügen je Frage. Die \
             vierte kann nicht warten.",
            &[],
            "Six questions lead from stock-taking to the plan. Two or three sentences each suffice. The fourth \
             cannot wait.",
            &[],
        ),
        Step::Commission => panel(
            Source::Evermood,
            "Wer zahlt und beauftragt, hat Erwartungen. Sie werden offengelegt, damit die Klient:in weiß, wem \
             Case Management noch Rechenschaft schuldet.",
            &[
                "Was erwartet, wer den Auftrag gibt?",
                "Was erfährt diese Stelle, und was nicht?",
                "Was geschieht, wenn Auftrag und Wille der Klient:in auseinandergehen?",
            ],
            "Whoever pays and commissions has expectations. They are disclosed, so that the client knows to whom \
             else case management answers.",
            &[
                "What does the commissioning body expect?",
                "What does it learn, and what not?",
                "What happens if commission and the client’s will diverge?",
            ],
        ),
        Step::Contributions => panel(
            Source::Pantucek,
            "Eine umfassende Einschätzung ist manchmal nur mit mehreren Berufen möglich. Jeder Beitrag behält seinen \
             Namen und sein Datum. Von Instrumenten steht hier nur das Ergebnis, nicht der Fragebogen.",
            &["Wer sieht etwas, das sonst niemand sieht?", "Was sagt das Ergebnis, und was sagt es nicht?"],
            "A comprehensive appraisal sometimes takes several professions. Each contribution keeps its name and date. \
             Of instruments only the result stands here, not the questionnaire.",
            &["Who sees something that nobody else sees?", "What does the result say, and what does it not say?"],
        ),
        Step::Releases => panel(
            Source::Pantucek,
            "Ohne schriftliche Entbindung von der Schweigepflicht darf niemand mit Dritten über die Klient:in sprechen. Sie \
             nennt beide Seiten, Umfang, Zweck und Dauer, ist freiwillig und lässt sich jederzeit widerrufen.",
            &["Wer muss für den nächsten Schritt was wissen?", "Bis wann soll die Entbindung gelten?"],
            "Without a written release from confidentiality nobody may speak with third parties about the client. It \
             names both sides, scope, purpose and duration, is voluntary and can be revoked at any time.",
            &["Who must know what for the next step?", "Until when is the release to hold?"],
        ),
        Step::PlanOverview => panel(
            Source::Pantucek,
            "Ein Hilfeplan besteht aus acht Bausteinen, von den Zielen bis zur Vereinbarung. Ändert sich der Plan, bleibt \
             der frühere Stand mit dem Grund der Änderung erhalten.",
            &["Welcher Baustein ist leer, und warum?", "Was ist seit dem letzten Planstand anders?"],
            "A support plan has eight tiles, from the goals to the agreement. If the plan changes, the earlier version \
             is kept with the reason for the change.",
            &["Which tile is empty, and why?", "What is different since the last version?"],
        ),
        Step::Tasks => panel(
            Source::Pantucek,
            "Was unbedingt und jetzt gesichert werden muss, wartet nicht auf den Plan. Eine Aufgabe hat eine Person, die \
             sie übernimmt, und einen Tag.",
            &["Was duldet keinen Aufschub?", "Wer übernimmt es, und bis wann?"],
            "What must be secured now does not wait for the plan. A task has one person who takes it on, and a day.",
            &["What cannot wait?", "Who takes it on, and until when?"],
        ),
        Step::SystemNotes => panel(
            Source::Basel,
            "Aus einzelnen Fällen wird sichtbar, wo die Versorgung Lücken hat, nicht taugt oder zu viel anbietet. \
             Festgehalten wird es ohne Namen, damit es weitergegeben werden kann.",
            &["Was hat gefehlt, obwohl es gebraucht wurde?", "Was gab es doppelt?"],
            "Single cases show where care has gaps, does not serve or offers too much. It is noted without names, so \
             that it can be passed on.",
            &["What was missing although it was needed?", "What was there twice?"],
        ),
        Step::WholePicture => panel(
            Source::Basel,
            "Einzelne Antworten ergeben noch kein Bild. Hier steht in wenigen Sätzen, worum es im Ganzen geht, was \
             sich auf längere Sicht gut entwickeln kann und was kippen könnte.",
            &["Was hängt womit zusammen?", "Was wäre in einem Jahr ein gutes Ergebnis?"],
            "Single answers make no picture yet. Here stands in a few sentences what it is about as a whole, what \
             may develop well in the long run and what could tip over.",
            &["What is connected with what?", "What would be a good result in a year?"],
        ),
        Step::PlanningMode => panel(
            Source::Pantucek,
            "Feste Ziele setzen eine übersichtliche Lage und Mitarbeit voraus. Ist es außen und innen chaotisch, \
             wird Zielbestimmung zum Begleiter der Arbeit: Ziele werden laufend angepasst, bleiben vage, gelten \
             nur dem nächsten Schritt, oder es wird repariert, was gerade bricht.",
            &["Hält ein Ziel bis zum nächsten Treffen?", "Was würde ein fester Plan verbauen?"],
            "Fixed goals need a clear situation and cooperation. Where it is chaotic outside and inside, setting \
             goals accompanies the work: goals are adapted as it goes, stay vague, hold for the next step only, \
             or what breaks is repaired.",
            &["Does a goal hold until the next meeting?", "What would a fixed plan close off?"],
        ),
        Step::Goals => panel(
            Source::Pantucek,
            "Drei Ebenen: das Grundsatzziel gibt die Richtung, Rahmenziele die Etappen, Ergebnisziele das \
             Überprüfbare. Ein Ergebnisziel ist erreichbar, hat einen Termin und einen Indikator. Ist die Lage \
             sehr unruhig, genügt das Ziel für den nächsten Schritt.",
            &[
                "Was wird sein, nicht: was wird getan?",
                "Woran sieht es auch jemand anderes?",
                "Ist es das Ziel der Klient:in oder das der Helfer:innen?",
            ],
            "Three levels: the guiding goal gives the direction, frame goals the stretches, outcome goals what \
             can be verified. An outcome goal is attainable, has a date and an indicator. In a very unsettled \
             situation, a goal for the next step is enough.",
            &[
                "What will be, rather than what will be done?",
                "How can somebody else see it, too?",
                "Is it the client’s goal or the helpers’?",
            ],
        ),
        Step::Measures => panel(
            Source::Pantucek,
            "Jede Maßnahme dient einem Ziel und hat genau eine verantwortliche Person. Zuerst zählt, was die \
             Person selbst und ihr Netzwerk tun können, dann kommen Institutionen dazu.",
            &[
                "Wer auf der Karte könnte das übernehmen?",
                "Wem wird es zu viel?",
                "Was ist der kleinste Schritt, der etwas ändert?",
            ],
            "Every measure serves a goal and has exactly one person responsible. First comes what the client \
             and their network can do, then institutions.",
            &[
                "Who on the map could take this on?",
                "For whom is it getting too much?",
                "What is the smallest step that changes something?",
            ],
        ),
        Step::Agreement => panel(
            Source::Pantucek,
            "Aus dem Entwurf wird ein Plan, wenn die Klient:in zustimmt. Er ist schriftlich, hat Termine und wird \
             spätestens nach sechs Monaten überprüft. Ändern lässt er sich jederzeit.",
            &[
                "Versteht die Klient:in jedes Wort?",
                "Haben alle zugesagt, die genannt sind?",
                "Passt der Rhythmus zum Alltag?",
            ],
            "A draft becomes a plan once the client agrees. It is written, has dates and is reviewed after six \
             months at the latest. It can be changed at any time.",
            &[
                "Does the client understand every word?",
                "Have all who are named agreed?",
                "Does the rhythm fit everyday life?",
            ],
        ),
        Step::Services => panel(
            Source::Pantucek,
            "Mit Leistungserbringer:innen wird verhandelt und vereinbart: was, wie oft, ab wann, bis wann. Sie \
             kennen die Ziele, soweit die Klient:in zugestimmt hat. Eine Vermittlung gilt erst, wenn jemand \
             angekommen ist.",
            &["Weiß die Stelle, wozu ihre Leistung dient?", "Wer meldet sich, wenn etwas ausfällt?"],
            "Services are negotiated and agreed with providers: what, how often, from when, until when. They \
             know the goals as far as the client has consented. A referral counts once somebody has arrived.",
            &["Does the agency know what its service is for?", "Who gets in touch if something falls through?"],
        ),
        Step::Activities => panel(
            Source::Pantucek,
            "Drei Funktionen: koordinieren, anwaltlich eintreten, beraten. Ihr Verhältnis zeigt, wie die Hilfe \
             arbeitet. Kurze Einträge genügen: wer, was, was folgt.",
            &["Habe ich etwas getan, was die Klient:in selbst könnte?", "Wem fehlt eine Nachricht?"],
            "Three functions: coordinating, advocating, counselling. Their proportion shows how the help works. \
             Short entries suffice: who, what, what follows.",
            &["Did I do something the client could do?", "Who is lacking news?"],
        ),
        Step::Reviews => panel(
            Source::Pantucek,
            "Funktioniert der Prozess, kommt die Leistung, wirkt sie? Drei Fragen, drei Antworten: Eine \
             Leistung kann pünktlich kommen und nichts bewirken. Aus jeder Überprüfung folgt etwas, und sei es \
             ein Weiter so.",
            &[
                "Was sagt die Klient:in, was die Stelle?",
                "Passt die Hilfe noch zum Bedarf?",
                "Was hat sich sonst verändert?",
            ],
            "Does the process work, does the service arrive, does it have an effect? Three questions, three \
             answers: a service can come on time and change nothing. Each review has a consequence, if only to \
             carry on.",
            &[
                "What does the client say, what the agency?",
                "Does the help still fit the need?",
                "What else has changed?",
            ],
        ),
        Step::Outcome => evaluation::OUTCOME,
        Step::Overall => evaluation::OVERALL,
        Step::Conclusion => evaluation::CONCLUSION,
        Step::Detachment => evaluation::DETACHMENT,
        Step::FollowUp => evaluation::FOLLOW_UP,
    };
    said.in_language_of(locale)
}
