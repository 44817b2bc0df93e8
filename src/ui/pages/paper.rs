//! A document as it will be printed: the same value that is handed out as a
//! file, drawn as a page. Nothing of the screen is printed with it.

use leptos::prelude::*;

use crate::documents::{Block, Document, MapFigure, Row, Table, html};
use crate::i18n::cases::cases;
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, download, page};
use crate::ui::store::use_locale;

/// The paper, and the ways to print it and to keep it as a file.
#[component]
pub fn Paper(
    /// What stands on it.
    document: Memo<Document>,
    /// The file name without day and ending; it names nobody.
    file: &'static str,
    /// What can be chosen about it.
    #[prop(optional, into)]
    choices: ViewFn,
) -> impl IntoView {
    let t = cases(use_locale());
    let hand_out = move |_| {
        let name = format!("{file}-{}.html", clock::today());
        download::text(&name, "text/html", &document.with(html::render));
    };
    view! {
        <main id="content" class="paperpage" tabindex="-1">
            <div class="screen-only row">
                <button class="button" data-kind="main" type="button" on:click=move |_| page::print()>
                    <Icon name="print" />
                    {t.print}
                </button>
                <button class="button" type="button" on:click=hand_out>
                    <Icon name="export" />
                    {t.as_html}
                </button>
            </div>
            {choices.run()}
            <article class="paper">
                <h1>{move || document.with(|document| document.title.clone())}</h1>
                {move || document.with(|document| document.blocks.iter().map(block).collect_view())}
            </article>
        </main>
    }
}

/// Characters from which on the value of a fact takes two columns.
const LONG: usize = 34;

/// One piece of a document, as the screen shows it.
pub fn block(block: &Block) -> AnyView {
    match block {
        Block::Heading { level: 3.., text } => view! { <h3>{text.clone()}</h3> }.into_any(),
        Block::Heading { text, .. } => view! { <h2>{text.clone()}</h2> }.into_any(),
        Block::Paragraph(text) => view! { <p class="lines">{text.clone()}</p> }.into_any(),
        Block::Aim(text) => view! { <p class="aim">{text.clone()}</p> }.into_any(),
        Block::Facts(facts) => {
            let fact = |(label, value): &(String, String)| {
                // A sentence is not squeezed into a quarter of the page.
                let is_long = value.lines().any(|line| line.chars().count() > LONG);
                view! {
                    <div data-long=is_long.then_some("true")>
                        <dt>{label.clone()}</dt>
                        <dd>{value.clone()}</dd>
                    </div>
                }
            };
            view! { <dl class="facts4">{facts.iter().map(fact).collect_view()}</dl> }.into_any()
        }
        Block::List(points) => {
            let point = |point: &String| view! { <li>{point.clone()}</li> };
            view! { <ul class="points">{points.iter().map(point).collect_view()}</ul> }.into_any()
        }
        Block::Table(written) => table(written),
        Block::Map(figure) => map(figure),
        Block::Boxes(texts) => {
            let line = |text: &String| {
                view! {
                    <p>
                        <span class="box"></span>
                        {text.clone()}
                    </p>
                }
            };
            texts.iter().map(line).collect_view().into_any()
        }
        Block::Signatures(texts) => {
            let line = |text: &String| view! { <div>{text.clone()}</div> };
            view! { <div class="signs">{texts.iter().map(line).collect_view()}</div> }.into_any()
        }
    }
}

fn table(table: &Table) -> AnyView {
    let columns = table.head.len().to_string();
    let head = table.head.iter().map(|word| view! { <th scope="col">{word.clone()}</th> }).collect_view();
    let row = |row: &Row| match row {
        Row::Group(text) => view! {
            <tr>
                <th colspan=columns.clone() scope="colgroup">
                    {text.clone()}
                </th>
            </tr>
        }
        .into_any(),
        Row::Cells(cells) => {
            let cell = |cell: &String| view! { <td>{cell.clone()}</td> };
            view! { <tr>{cells.iter().map(cell).collect_view()}</tr> }.into_any()
        }
    };
    // In a narrow window a wide table is scrolled, by keyboard too.
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=table.caption.clone()>
            <table class="table">
                <caption class="only-heard">{table.caption.clone()}</caption>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{table.rows.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The map as a picture: the very drawing that a file would hold.
fn map(figure: &MapFigure) -> AnyView {
    let address = format!("data:image/svg+xml,{}", String::from(js_sys::encode_uri_component(&figure.svg)));
    view! {
        <figure class="mapprint">
            <img src=address alt=figure.title.clone() />
            <figcaption>{figure.caption.clone()}</figcaption>
        </figure>
    }
    .into_any()
}
