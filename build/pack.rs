//! Packs the tables as bytes: `src/tables/packed.rs` reads them back, in the same order.
//!
//! Static structs would be made of pointers, which neither shrink nor compress: as bytes the same facts are half as
//! large for a traveller to download.

use std::fmt::Write as _;

use crate::date::Date;
use crate::money::Ends;
use crate::streams::{STREAMS, Stream, TEXTS, Texts};

/// 2024-01-01, the first day of the tables.
const FIRST_DAY: i32 = 19_723;

/// Writes everything down.
#[derive(Default)]
pub struct Packer {
    streams: [Vec<u8>; STREAMS],
    texts: [Kind; TEXTS],
    keys: Vec<String>,
}

/// The texts of one kind.
#[derive(Default)]
struct Kind {
    /// The last one written stands first.
    known: Vec<String>,
    fresh: Vec<String>,
    which: Vec<u8>,
}

impl Packer {
    /// The streams, as Rust source.
    pub fn emit(&self, tables: &mut String) {
        let _ = writeln!(
            tables,
            "/// The tables as `build/pack.rs` packs them.\n\
             #[allow(clippy::octal_escapes, reason = \"a text may begin with a digit\")]\n\
             static PACKED: Packed = Packed {{\n    streams: ["
        );
        for stream in &self.streams {
            let _ = writeln!(tables, "        &{stream:?},");
        }
        tables.push_str("    ],\n    texts: [\n");
        for Kind { fresh, which, .. } in &self.texts {
            let _ = writeln!(tables, "        ({:?}, &{which:?}),", fresh.join("\n"));
        }
        tables.push_str("    ],\n};\n");
    }

    /// The ledger's keys are numbered within a territory.
    pub fn begin_territory(&mut self) {
        self.keys.clear();
    }

    pub fn count(&mut self, count: usize) {
        self.position(Stream::Count, count);
    }

    pub fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Packer, &T)) {
        self.count(items.len());
        for item in items {
            write(self, item);
        }
    }

    pub fn word<T: Copy + PartialEq>(&mut self, word: T, all: &[T]) {
        self.position(Stream::Word, all.iter().position(|one| *one == word).unwrap_or_default());
    }

    pub fn words<T: Copy + PartialEq>(&mut self, words: &[T], all: &[T]) {
        self.list(words, |packer, word| packer.word(*word, all));
    }

    /// Which of the reader's cases follows, or any other small number.
    pub fn byte(&mut self, byte: u8) {
        self.number(Stream::Word, i64::from(byte));
    }

    pub fn flag(&mut self, flag: bool) {
        self.byte(u8::from(flag));
    }

    pub fn flags(&mut self, [one, two]: [bool; 2]) {
        self.byte(u8::from(one) + 2 * u8::from(two));
    }

    /// Positions in lists that the tables hold.
    pub fn positions(&mut self, positions: &[usize]) {
        self.list(positions, |packer, position| packer.position(Stream::Word, *position));
    }

    /// A position in a list that the tables hold.
    pub fn place(&mut self, position: usize) {
        self.position(Stream::Word, position);
    }

    /// Most amounts are round: the zeros at their end are counted, and the count stands in the lowest three bits.
    pub fn amount(&mut self, amount: i64) {
        let (mut digits, mut zeros) = (amount, 0);
        while digits != 0 && digits % 10 == 0 && zeros < 7 {
            digits /= 10;
            zeros += 1;
        }
        self.number(Stream::Amount, digits * 8 + zeros);
    }

    pub fn optional_amount(&mut self, amount: Option<i64>) {
        self.flag(amount.is_some());
        if let Some(amount) = amount {
            self.amount(amount);
        }
    }

    /// The typical value, then what the others differ by, where they do.
    pub fn ends(&mut self, ends: &Ends<i64>) {
        let range = ends.low != ends.high;
        self.flag(range);
        self.amount(ends.typical);
        if range {
            self.amount(ends.typical - ends.low);
            self.amount(ends.high - ends.typical);
        }
    }

    /// Days count from the first day of the tables, before it and after.
    pub fn day(&mut self, day: Date) {
        let distance = i64::from(day.epoch_day() - FIRST_DAY);
        self.number(Stream::Day, if distance < 0 { -distance * 2 - 1 } else { distance * 2 });
    }

    pub fn optional_day(&mut self, day: Option<Date>) {
        self.flag(day.is_some());
        if let Some(day) = day {
            self.day(day);
        }
    }

    /// Months, days, units.
    pub fn length(&mut self, length: u16) {
        self.number(Stream::Day, i64::from(length));
    }

    /// 0 is none.
    pub fn optional_length(&mut self, length: Option<u16>) {
        self.number(Stream::Day, length.map_or(0, |length| i64::from(length) + 1));
    }

    pub fn key(&mut self, key: &str) {
        let number = self.keys.iter().position(|known| known == key).unwrap_or_else(|| {
            self.keys.push(key.to_owned());
            self.keys.len() - 1
        });
        self.position(Stream::Key, number);
    }

    /// A text that was written before by how many others were since, counted from 1; a new one as 0.
    pub fn text(&mut self, kind: Texts, text: &str) {
        let Some(kind) = self.texts.get_mut(kind as usize) else { return };
        let text = if let Some(index) = kind.known.iter().position(|known| known == text) {
            number(&mut kind.which, i64::try_from(index + 1).unwrap_or_default());
            kind.known.remove(index)
        } else {
            kind.fresh.push(text.to_owned());
            number(&mut kind.which, 0);
            text.to_owned()
        };
        kind.known.insert(0, text);
    }

    pub fn optional_text(&mut self, kind: Texts, text: Option<&str>) {
        self.flag(text.is_some());
        if let Some(text) = text {
            self.text(kind, text);
        }
    }

    pub fn texts(&mut self, kind: Texts, texts: &[String]) {
        self.list(texts, |packer, text| packer.text(kind, text));
    }

    fn position(&mut self, stream: Stream, position: usize) {
        self.number(stream, i64::try_from(position).unwrap_or_default());
    }

    fn number(&mut self, stream: Stream, value: i64) {
        if let Some(bytes) = self.streams.get_mut(stream as usize) {
            number(bytes, value);
        }
    }
}

/// Seven bits a byte, the lowest first; the eighth says that more follow.
fn number(bytes: &mut Vec<u8>, number: i64) {
    let mut rest = number.unsigned_abs();
    loop {
        let low = u8::try_from(rest & 0x7f).unwrap_or_default();
        rest >>= 7;
        bytes.push(if rest == 0 { low } else { low | 0x80 });
        if rest == 0 {
            break;
        }
    }
}
