//! The program for workbooks: opens one of Excel or OpenDocument, and gives its sheets as tables. It is fetched only for
//! such a file.

use js_sys::{Array, Uint8Array};
use turnabout::codec::complaint::Complaint;
use turnabout::codec::workbook::{self, Opened};
use turnabout::platform::worker::{READY, answer, on_question};

fn main() {
    console_error_panic_hook::set_once();
    on_question(|question: Array| {
        let bytes = Uint8Array::new(&question.get(1)).to_vec();
        let opened: Opened = workbook::open(&bytes).map_err(|error| Complaint::of(&error));
        // Texts and numbers, which can always be written.
        answer(&serde_json::to_string(&opened).expect("a workbook is plain data"));
    });
    answer(READY);
}
