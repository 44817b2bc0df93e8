//! A reader of CSV as a spreadsheet program has one.

/// The cells of a file. Every line has as many as the first.
#[track_caller]
pub(crate) fn read(bytes: &[u8], separator: char) -> Vec<Vec<String>> {
    let text = str::from_utf8(bytes).unwrap().strip_prefix('\u{feff}').expect("no byte-order mark");
    let mut rows = vec![vec![String::new()]];
    let mut letters = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().unwrap();
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => is_quoted = !is_quoted,
            letter if is_quoted => row.last_mut().unwrap().push(letter),
            letter if letter == separator => row.push(String::new()),
            '\r' => {
                assert_eq!(letters.next(), Some('\n'), "a line ends without LF");
                rows.push(vec![String::new()]);
            }
            letter => {
                assert_ne!(letter, '\n', "a line ends without CR");
                row.last_mut().unwrap().push(letter);
            }
        }
    }
    assert!(!is_quoted, "a cell is not closed");
    assert_eq!(rows.pop(), Some(vec![String::new()]), "the last line is not ended");
    let width = rows[0].len();
    assert!(rows.iter().all(|row| row.len() == width), "a line is longer or shorter than the first");
    rows
}

/// What was written into a cell.
pub(crate) fn meant(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

/// True if a spreadsheet could take the cell for a formula. A number is none.
pub(crate) fn is_formula(cell: &str) -> bool {
    let is_number = cell.replace(',', ".").parse::<f64>().is_ok();
    !is_number && cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}
