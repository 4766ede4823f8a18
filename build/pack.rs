//! Packs the tables as bytes: `src/tables/packed.rs` reads them back, in the same order.
//!
//! Static structs would be made of pointers, which neither shrink nor compress: as bytes the same facts are half as
//! large for a traveller to download.

use std::cmp::Reverse;
use std::fmt::Write as _;

use crate::date::Date;
use crate::money::Ends;
use crate::streams::{MARKS, STREAMS, Stream, TEXTS, Texts};

/// 2024-01-01, the first day of the tables.
const FIRST_DAY: i32 = 19_723;

/// Writes everything down.
#[derive(Default)]
pub struct Packer {
    streams: [Vec<u8>; STREAMS],
    texts: [Kind; TEXTS],
    keys: Vec<String>,
    /// Where each unit begins.
    marks: Vec<[usize; MARKS]>,
}

/// The texts of one kind.
#[derive(Default)]
struct Kind {
    /// Those that more than one unit has, the most frequent first.
    common: Vec<String>,
    /// Those of this unit, the last one written first.
    known: Vec<String>,
    fresh: String,
    which: Vec<u8>,
    /// Each text, and in how many units it stands.
    counts: Vec<(String, usize)>,
}

impl Packer {
    /// What `write` writes, each unit readable without the others. It writes twice: what the units have in common must
    /// be known before the first of them is written.
    pub fn pack(write: impl Fn(&mut Packer)) -> Packer {
        let mut first = Packer::default();
        write(&mut first);
        let mut packer = Packer::default();
        for (kind, Kind { counts, .. }) in packer.texts.iter_mut().zip(&mut first.texts) {
            counts.sort_by_key(|(_, count)| Reverse(*count));
            let common = counts.iter().filter(|(_, count)| *count > 1);
            kind.common = common.map(|(text, _)| text.clone()).collect();
        }
        write(&mut packer);
        packer
    }

    /// The streams, as Rust source.
    pub fn emit(&self, tables: &mut String) {
        let mut lengths = Vec::new();
        for (from, until) in self.marks.iter().zip(self.marks.iter().skip(1)) {
            for (from, until) in from.iter().zip(until) {
                number(&mut lengths, i64::try_from(until - from).unwrap_or_default());
            }
        }
        let _ = writeln!(
            tables,
            "/// The tables as `build/pack.rs` packs them.\n\
             #[allow(clippy::octal_escapes, reason = \"a text may begin with a digit\")]\n\
             static PACKED: Packed = Packed {{\n    lengths: &{lengths:?},\n    streams: ["
        );
        for stream in &self.streams {
            let _ = writeln!(tables, "        &{stream:?},");
        }
        tables.push_str("    ],\n    texts: [\n");
        for Kind { common, fresh, which, .. } in &self.texts {
            let _ = writeln!(tables, "        ({:?}, {fresh:?}, &{which:?}),", common.join("\n"));
        }
        tables.push_str("    ],\n};\n");
    }

    /// What follows is read by itself. The ledger's keys are numbered within it.
    pub fn begin_unit(&mut self) {
        let mut marks = [0; MARKS];
        let streams = self.streams.iter().map(Vec::len);
        let texts = self.texts.iter().flat_map(|kind| [kind.fresh.len(), kind.which.len()]);
        for (mark, length) in marks.iter_mut().zip(streams.chain(texts)) {
            *mark = length;
        }
        self.marks.push(marks);
        self.keys.clear();
        for kind in &mut self.texts {
            kind.known.clear();
        }
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

    /// A text of this unit by how many others were written since, counted from 1; after these the common ones; one that
    /// no other unit has and that is new as 0.
    pub fn text(&mut self, kind: Texts, text: &str) {
        let Some(kind) = self.texts.get_mut(kind as usize) else { return };
        let which = if let Some(index) = kind.known.iter().position(|known| known == text) {
            kind.known.remove(index);
            index + 1
        } else {
            match kind.counts.iter_mut().find(|(known, _)| known == text) {
                Some((_, count)) => *count += 1,
                None => kind.counts.push((text.to_owned(), 1)),
            }
            if let Some(index) = kind.common.iter().position(|common| common == text) {
                kind.known.len() + 1 + index
            } else {
                kind.fresh.push_str(text);
                kind.fresh.push('\n');
                0
            }
        };
        number(&mut kind.which, i64::try_from(which).unwrap_or_default());
        kind.known.insert(0, text.to_owned());
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
