//! A document as a stand-alone HTML file: no script, nothing loaded from
//! anywhere, readable in fifty years.

use crate::documents::{Block, Document, MapFigure, Row, Table};

/// A4, black on white, room on the left for filing.
const STYLE: &str = "\
@page { size: A4; margin: 16mm 18mm 14mm 22mm }
body { font: 10pt/1.4 system-ui, sans-serif; color: #111; background: #fff }
body { max-width: 180mm; margin: 0 auto; padding: 4mm }
h1, h2, h3, .aim { font-family: Palatino, Georgia, serif }
h1 { font-size: 20pt; margin: 0 0 3mm; padding-bottom: 3mm; border-bottom: 1.5pt solid }
h2 { font-size: 12.5pt; margin: 6mm 0 2mm; break-after: avoid }
h3 { font-size: 10pt; margin: 4mm 0 1mm; break-after: avoid }
p { margin: 0 0 2mm }
.aim { font-size: 12pt; font-style: italic; border-left: 2pt solid; padding-left: 3mm; margin: 2mm 0 3mm }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr)); gap: 2mm 4mm; margin: 4mm 0 }
dt { font-size: 9pt; color: #444 }
dd { margin: 0; font-weight: 600; overflow-wrap: break-word; white-space: pre-line }
table { border-collapse: collapse; width: 100%; font-size: 9pt; margin-bottom: 3mm }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { text-align: left; vertical-align: top; padding: 1.2mm 1.5mm; border-bottom: .5pt solid #777 }
th, td { overflow-wrap: break-word }
thead th { border-bottom: 1pt solid }
tr, figure, .signs { break-inside: avoid }
figure { margin: 0 0 3mm }
figure svg { display: block; width: 100%; height: auto; max-height: 150mm }
ul { margin: 0 0 2mm; padding-left: 5mm }
.boxes { list-style: none; padding: 0 }
.boxes li { margin-bottom: 1.5mm }
.box { display: inline-block; width: 3.5mm; height: 3.5mm; border: .75pt solid }
.box { margin-right: 2mm; vertical-align: -.5mm }
.signs { display: grid; grid-template-columns: repeat(3, 1fr); gap: 14mm 8mm; margin-top: 16mm }
.signs div { border-top: .75pt solid; padding-top: 1.5mm; font-size: 8.5pt }
";

/// The whole file as text.
pub fn render(document: &Document) -> String {
    let mut page = Page::default();
    let title = escaped(&document.title);
    page.line(&format!("<!doctype html>\n<html lang=\"{}\">", document.language.tag()));
    page.line("<head>\n<meta charset=\"utf-8\">");
    page.line(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
    );
    page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.line(&format!("<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>"));
    page.line(&format!("<h1>{title}</h1>"));
    for block in &document.blocks {
        page.block(block);
    }
    page.line("</main>\n</body>\n</html>");
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// An element on a line of its own, with text that is escaped.
    fn element(&mut self, open: &str, text: &str, close: &str) {
        self.line(&format!("<{open}>{}</{close}>", escaped(text)));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let tag = format!("h{}", level.clamp(&2, &6));
                self.element(&tag, text, &tag);
            }
            Block::Paragraph(text) => self.element("p", text, "p"),
            Block::Aim(text) => self.element("p class=\"aim\"", text, "p"),
            Block::Facts(facts) => self.facts(facts),
            Block::List(items) => self.list("ul", "", items),
            Block::Table(table) => self.table(table),
            Block::Map(figure) => self.map(figure),
            Block::Boxes(items) => self.list("ul class=\"boxes\"", "<span class=\"box\"></span>", items),
            Block::Signatures(lines) => {
                self.line("<div class=\"signs\">");
                for line in lines {
                    self.element("div", line, "div");
                }
                self.line("</div>");
            }
        }
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        self.line("<dl>");
        for (label, value) in facts {
            self.line(&format!("<div><dt>{}</dt><dd>{}</dd></div>", escaped(label), escaped(value)));
        }
        self.line("</dl>");
    }

    fn list(&mut self, open: &str, mark: &str, items: &[String]) {
        self.line(&format!("<{open}>"));
        for item in items {
            self.line(&format!("<li>{mark}{}</li>", escaped(item)));
        }
        self.line("</ul>");
    }

    fn table(&mut self, table: &Table) {
        self.line("<table>");
        self.element("caption", &table.caption, "caption");
        self.line("<thead>\n<tr>");
        for head in &table.head {
            self.element("th scope=\"col\"", head, "th");
        }
        self.line("</tr>\n</thead>\n<tbody>");
        for (at, row) in table.rows.iter().enumerate() {
            match row {
                Row::Group(text) => {
                    if at > 0 {
                        self.line("</tbody>\n<tbody>");
                    }
                    let open = format!("th scope=\"rowgroup\" colspan=\"{}\"", table.head.len());
                    self.line(&format!("<tr><{open}>{}</th></tr>", escaped(text)));
                }
                Row::Cells(cells) => {
                    self.line("<tr>");
                    for cell in cells {
                        self.element("td", cell, "td");
                    }
                    self.line("</tr>");
                }
            }
        }
        self.line("</tbody>\n</table>");
    }

    fn map(&mut self, figure: &MapFigure) {
        self.line(&format!("<figure>\n{}", figure.svg));
        self.element("figcaption", &figure.caption, "figcaption");
        self.line("</figure>");
    }
}

/// Text for HTML: nothing in it is markup any more, and line breaks stay.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.trim().chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' => escaped.push_str("<br>"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text_and_breaks_stay() {
        assert_eq!(
            escaped(" <b onclick=\"x\">O'Neill & Co</b>\r\nTag\u{0} "),
            "&lt;b onclick=&quot;x&quot;&gt;O&#39;Neill &amp; Co&lt;/b&gt;<br>Tag"
        );
    }
}
