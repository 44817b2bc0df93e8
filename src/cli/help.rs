//! How the command line is called, in both languages.

use crate::i18n::Locale;

const DE: &str = "\
Aufruf: ankerplatz analyse [--institutions] [--format json|csv] DATEI|ORDNER…
        ankerplatz check [--format text|csv|json] [--language de|en]
                   [--date JJJJ-MM-TT] [--names] DATEI|ORDNER…
        ankerplatz report [--format text|csv|json] [--language de|en]
                   [--date JJJJ-MM-TT] [--practice] [--wordings] DATEI|ORDNER…
        ankerplatz convert DATEI|ORDNER… --to FORMAT --out ORDNER
                   [--pseudonyms] [--language de|en] [--institutions] [--force]

Liest Falldateien, easyNWK (.json) und easyNWK 1.5 (.nwk); in Ordnern alle
.json und .nwk, auch in Unterordnern. Was sich nicht lesen lässt, wird genannt,
das Übrige trotzdem bearbeitet.

analyse  gibt die Kennzahlen der Netzwerkkarte aus
  --format json   ein JSON-Objekt je Datei, eine Zeile (ohne Angabe)
  --format csv    eine Tabelle, eine Zeile je Kartenstand und Sektor

check    gibt aus, was die Stimmigkeitsprüfung findet: was fehlt oder nicht
         zusammenpasst, mit Gewicht und Ort
  --format text   Zeilen zum Lesen (ohne Angabe)
  --format csv    eine Tabelle, eine Zeile je Prüfung
  --format json   ein JSON-Objekt je Fall, eine Zeile
  --date          der Tag, von dem aus geprüft wird; ohne Angabe heute
  --names         nennt auch, welcher Eintrag gemeint ist, in den Worten der
                  Akte; ohne Angabe wird nur gezählt, damit niemand genannt ist

report   gibt Zahlen über alle Fälle aus (offen, abgeschlossen, Dauer, Ziele,
         Überprüfungen, Zufriedenheit) und was zum Versorgungssystem notiert
         ist, ohne Namen; Zahlen unter 5 sind verdeckt
  --format text   Zeilen zum Lesen (ohne Angabe)
  --format csv    eine Tabelle, eine Zeile je Zahl
  --format json   ein JSON-Objekt; was verdeckt ist, ist null
  --date          der Tag, an dem gezählt wird; ohne Angabe heute
  --practice      zählt Übungsfälle mit
  --wordings      nennt zum Versorgungssystem auch den Wortlaut der Notizen
                  (text und json); freier Text kann Namen enthalten

convert  schreibt jeden Fall in einem anderen Format
  --to FORMAT     case, easynwk, nwk, contacts, ties, measures, graphml, gexf,
                  pajek, egor, svg; csv steht für die drei Tabellen
                  contacts, ties und measures
  --out ORDNER    wohin; wird angelegt. Dateinamen enthalten keine Namen von
                  Personen; bei mehreren Fällen steht eine Nummer davor
  --pseudonyms    Pseudonyme statt Namen, ohne alles in eigenen Worten
  --language      Sprache der Dateien: de oder en
  --force         überschreibt vorhandene Dateien

  --institutions  auch Einrichtungen zählen, nicht nur Personen
  --help          diese Hilfe
";

const EN: &str = "\
Usage: ankerplatz analyse [--institutions] [--format json|csv] FILE|FOLDER…
       ankerplatz check [--format text|csv|json] [--language de|en]
                  [--date YYYY-MM-DD] [--names] FILE|FOLDER…
       ankerplatz report [--format text|csv|json] [--language de|en]
                  [--date YYYY-MM-DD] [--practice] [--wordings] FILE|FOLDER…
       ankerplatz convert FILE|FOLDER… --to FORMAT --out FOLDER
                  [--pseudonyms] [--language de|en] [--institutions] [--force]

Reads case files, easyNWK (.json) and easyNWK 1.5 (.nwk); in folders every
.json and .nwk, in folders inside as well. What cannot be read is named, and
the rest is still done.

analyse  prints the measures of the network map
  --format json   one JSON object a file, one line (if nothing is said)
  --format csv    one table, a row for each version of the map and sector

check    prints what the checks of consistency find: what is missing or does
         not fit, with weight and place
  --format text   lines to read (if nothing is said)
  --format csv    one table, a row for each check
  --format json   one JSON object a case, one line
  --date          the day from which it is checked; today if nothing is said
  --names         also tells which record is meant, in the words of the file;
                  if nothing is said they are counted, so that nobody is named

report   prints figures over all cases (open, closed, length, goals, reviews,
         satisfaction) and what is noted of the care system, without names;
         numbers below 5 are hidden
  --format text   lines to read (if nothing is said)
  --format csv    one table, a row for each figure
  --format json   one JSON object; what is hidden is null
  --date          the day on which it is counted; today if nothing is said
  --practice      counts cases of practice, too
  --wordings      also tells the wording of notes on the care system (text and
                  json); free text may hold names

convert  writes every case in another format
  --to FORMAT     case, easynwk, nwk, contacts, ties, measures, graphml, gexf,
                  pajek, egor, svg; csv stands for the three tables
                  contacts, ties and measures
  --out FOLDER    where to; it is made. Names of files hold no names of persons;
                  with several cases a number stands in front
  --pseudonyms    pseudonyms instead of names, without anything in own words
  --language      language of the files: de or en
  --force         writes over files that are there

  --institutions  count institutions as well as persons
  --help          this help
";

/// The help in a language.
pub(super) fn usage(locale: Locale) -> &'static str {
    locale.pick(DE, EN)
}
