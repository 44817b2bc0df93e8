//! The written release from confidentiality, to be signed (A-113; contents:
//! method.md C.3).

use crate::documents::papers::Manner;
use crate::documents::writing::{Writing, facts, said};
use crate::documents::{Block, Document};
use crate::domain::case::Case;
use crate::domain::phase::release::{Release, ReleaseState};
use crate::i18n::papers::papers;
use crate::i18n::papers_forms::forms;
use crate::i18n::{Locale, format};

/// The form. One that holds no longer says so and is not to be signed.
pub(super) fn write(case: &Case, release: &Release, manner: Manner, locale: Locale) -> Document {
    let writing = Writing { case, locale };
    let t = forms(locale);
    let date = |day| format::date(locale, day);
    let state = release.on(manner.today);
    let ended = match (state, release.revoked_on, release.until) {
        (ReleaseState::Revoked, Some(day), _) => Some((t.revoked_on)(&date(day))),
        (ReleaseState::Expired, _, Some(day)) => Some((t.lapsed_on)(&date(day))),
        (ReleaseState::Revoked | ReleaseState::Expired | ReleaseState::NotSigned | ReleaseState::Valid, _, _) => None,
    };
    let holds = release.until.map_or_else(|| t.until_revoked.to_owned(), |day| (t.until)(&date(day)));
    let above = facts(vec![
        writing.whom(),
        writing.number(),
        (t.signed_on, release.signed_on.map(date)),
        writing.printed(manner.today),
    ]);
    let contents = facts(vec![
        (t.may_tell, said(&release.from)),
        (t.may_know, said(&release.to)),
        (t.about, said(&release.scope)),
        (t.purpose, said(&release.purpose)),
        (t.holds, Some(holds)),
    ]);
    let declared = (t.release_of)(release.from.trim(), release.to.trim());
    let is_over = ended.is_some();
    let mut blocks = writing.practice();
    blocks.extend(above);
    blocks.extend(ended.map(Block::Aim));
    blocks.push(Block::Paragraph(declared));
    blocks.extend(contents);
    blocks.extend([t.only_this, t.is_voluntary].map(|text| Block::Paragraph(text.to_owned())));
    if !is_over {
        blocks.push(Block::Boxes(vec![t.know_i_may_revoke.to_owned(), t.copy_received.to_owned()]));
        blocks.extend(writing.signatures([writing.client(), t.custody.to_owned()]));
    }
    Document { title: papers(locale).release.to_owned(), language: locale, blocks }
}
