//! Every story. A new file is named here; a new story is added to the list of its file.

mod across;
mod barriers;
mod case_file;
mod chart;
mod clicks;
mod collecting;
mod comparison;
mod crash;
mod crowds;
mod file_by_keys;
mod file_parts;
mod files_in;
mod files_out;
mod filling;
mod gestures;
mod journey;
mod keeping;
mod keyboard;
mod labels;
mod layers;
mod log;
mod looks;
mod maps;
mod method;
mod narrow;
mod numbers;
mod papers;
mod partners;
mod passing;
mod pictures;
mod rosa;
mod screens;
mod seam;
mod secrecy;
mod start;
mod thoughts;
mod together;
mod tools;
mod versions;
mod ways;

use browser_tests::harness::Story;

/// All stories, in the order in which they run.
pub fn all() -> Vec<Story> {
    [
        tools::stories(),
        start::stories(),
        crash::stories(),
        seam::stories(),
        journey::stories(),
        keyboard::stories(),
        case_file::stories(),
        file_by_keys::stories(),
        file_parts::stories(),
        passing::stories(),
        together::stories(),
        partners::stories(),
        log::stories(),
        rosa::stories(),
        clicks::stories(),
        gestures::stories(),
        layers::stories(),
        thoughts::stories(),
        numbers::stories(),
        versions::stories(),
        comparison::stories(),
        files_in::stories(),
        across::stories(),
        files_out::stories(),
        papers::stories(),
        collecting::stories(),
        method::stories(),
        keeping::stories(),
        secrecy::stories(),
        labels::stories(),
        crowds::stories(),
        pictures::stories(),
        narrow::stories(),
        barriers::stories(),
    ]
    .concat()
}
