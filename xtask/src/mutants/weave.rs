//! All wrong versions of a file in one: each stands beside the right one, and a number decides at run time which of them is
//! computed. So a thousand versions are compiled once.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "every place comes from the parser of the same text; where it did not, the run should stop"
)]

use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::Mutant;

/// A file with its wrong versions in it.
pub struct Woven {
    /// The file's new text.
    pub text: String,
    /// Where in it which mutant stands, by its number.
    pub places: Vec<(Range<usize>, usize)>,
    /// Those that no run can choose: in a function that computes at compile time, or joining a pattern.
    pub left_out: Vec<usize>,
}

/// Weaves the mutants of one file into it.
pub fn weave(source: &str, mutants: &[(usize, &Mutant)]) -> Result<Woven, Box<dyn std::error::Error>> {
    let file = syn::parse_file(source)?;
    let mut weaver = Weaver { source, lines: lines(source), mutants, inserts: Vec::new(), woven: Vec::new() };
    weaver.visit_file(&file);
    let Weaver { mut inserts, woven, .. } = weaver;
    // What ends here ends before anything begins; of those that end together the innermost first.
    let mut order: Vec<usize> = (0..inserts.len()).collect();
    order.sort_by_key(|&one| {
        let Insert { at, ends, depth, .. } = inserts[one];
        (at, !ends, if ends { usize::MAX - depth } else { depth })
    });
    let (mut text, mut places, mut from) = (String::new(), Vec::new(), 0);
    for one in order {
        let insert = &mut inserts[one];
        text += &source[from..insert.at];
        from = insert.at;
        for (part, mutant) in insert.parts.drain(..) {
            let start = text.len();
            text += &part;
            places.extend(mutant.map(|mutant| (start..text.len(), mutant)));
        }
    }
    text += &source[from..];
    let left_out =
        mutants.iter().map(|(number, _)| *number).filter(|number| !woven.contains(number)).collect();
    Ok(Woven { text, places, left_out })
}

/// A file with one mutant in it, in place of the right version.
pub fn alone(source: &str, mutant: &Mutant) -> String {
    let weaver =
        Weaver { source, lines: lines(source), mutants: &[], inserts: Vec::new(), woven: Vec::new() };
    let place = weaver.place_of(mutant);
    format!("{}{}{}", &source[..place.start], mutant.replacement, &source[place.end..])
}

/// Where each line begins.
fn lines(source: &str) -> Vec<usize> {
    std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

struct Insert {
    at: usize,
    ends: bool,
    depth: usize,
    parts: Vec<(String, Option<usize>)>,
}

struct Weaver<'a> {
    source: &'a str,
    lines: Vec<usize>,
    mutants: &'a [(usize, &'a Mutant)],
    inserts: Vec<Insert>,
    woven: Vec<usize>,
}

impl<'a> Weaver<'a> {
    fn offset(&self, line: usize, column: usize) -> usize {
        let start = self.lines[line - 1];
        let text = &self.source[start..];
        start + text.char_indices().nth(column).map_or(text.len(), |(at, _)| at)
    }

    fn range(&self, node: &impl Spanned) -> Range<usize> {
        let span = node.span();
        self.offset(span.start().line, span.start().column)..self.offset(span.end().line, span.end().column)
    }

    fn place_of(&self, mutant: &Mutant) -> Range<usize> {
        let [start, end] = [&mutant.span.start, &mutant.span.end];
        self.offset(start.line, start.column - 1)..self.offset(end.line, end.column - 1)
    }

    /// The mutants of a kind whose place begins there; two of a kind never begin together.
    fn at(&self, genre: &str, range: &Range<usize>) -> Vec<(usize, &'a Mutant)> {
        let here = |(_, mutant): &&(usize, &'a Mutant)| {
            mutant.genre == genre && self.place_of(mutant).start == range.start
        };
        self.mutants.iter().filter(here).copied().collect()
    }

    /// `(if chosen(1) { wrong } else { right })`
    fn wrap(&mut self, range: &Range<usize>, versions: Vec<(usize, String)>) {
        if versions.is_empty() {
            return;
        }
        let mut parts = vec![("(".to_owned(), None)];
        for (number, version) in versions {
            parts.push((format!("if crate::mutant({number}) {{ "), None));
            parts.push((version, Some(number)));
            parts.push((" } else ".to_owned(), None));
            self.woven.push(number);
        }
        parts.push(("{ ".to_owned(), None));
        let depth = self.inserts.len();
        self.inserts.push(Insert { at: range.start, ends: false, depth, parts });
        self.inserts.push(Insert { at: range.end, ends: true, depth, parts: vec![(" })".to_owned(), None)] });
    }

    fn insert(&mut self, at: usize, parts: Vec<(String, Option<usize>)>) {
        let depth = self.inserts.len();
        self.inserts.push(Insert { at, ends: false, depth, parts });
    }

    /// A function that returns something else, or does nothing.
    fn function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        if signature.constness.is_some() {
            return;
        }
        let body = self.range(block);
        for (number, mutant) in self.mutants.iter().copied() {
            let place = self.place_of(mutant);
            let inside = body.contains(&place.start) && body.contains(&place.end);
            // Its body begins at the first thing in the block.
            let first = block.stmts.first().map(|first| self.range(first).start);
            if mutant.genre == "FnValue" && inside && first == Some(place.start) {
                let version = format!("return {};", mutant.replacement);
                self.insert(
                    place.start,
                    vec![
                        (format!("if crate::mutant({number}) {{ "), None),
                        (version, Some(number)),
                        (" } ".to_owned(), None),
                    ],
                );
                self.woven.push(number);
            }
        }
    }
}

/// Whether an operand is `let pattern = value`: such a chain cannot be put in brackets.
fn has_let(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Let(_) => true,
        syn::Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Weaver<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        let operator = self.range(&binary.op);
        if !has_let(&binary.left) && !has_let(&binary.right) {
            let whole = self.range(binary);
            let version = |mutant: &Mutant| {
                let [before, after] =
                    [&self.source[whole.start..operator.start], &self.source[operator.end..whole.end]];
                format!("{before}{}{after}", mutant.replacement)
            };
            let versions = self.at("BinaryOperator", &operator);
            let versions = versions.iter().map(|(number, mutant)| (*number, version(mutant))).collect();
            self.wrap(&whole, versions);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_unary(&mut self, unary: &'ast syn::ExprUnary) {
        let whole = self.range(unary);
        let operand = self.source[self.range(&unary.expr)].to_owned();
        let versions = self.at("UnaryOperator", &self.range(&unary.op));
        self.wrap(&whole, versions.iter().map(|(number, _)| (*number, operand.clone())).collect());
        visit::visit_expr_unary(self, unary);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        let pattern = self.range(&arm.pat);
        let deleted: Vec<usize> = self.at("MatchArm", &pattern).iter().map(|(number, _)| *number).collect();
        for number in deleted {
            self.woven.push(number);
            let left = format!("!crate::mutant({number})");
            match &arm.guard {
                None => self.insert(pattern.end, vec![(format!(" if {left}"), Some(number))]),
                Some((_, guard)) => {
                    let guard = self.range(guard);
                    self.insert(guard.start, vec![(format!("{left} && "), Some(number))]);
                }
            }
        }
        if let Some((_, guard)) = &arm.guard {
            let range = self.range(guard);
            let versions = self.at("MatchArmGuard", &range);
            let versions =
                versions.iter().map(|(number, mutant)| (*number, mutant.replacement.clone())).collect();
            self.wrap(&range, versions);
        }
        visit::visit_arm(self, arm);
    }

    fn visit_expr_struct(&mut self, expression: &'ast syn::ExprStruct) {
        let whole = self.range(expression);
        let mut versions = Vec::new();
        for field in &expression.fields {
            let place = self.range(field);
            for (number, _) in self.at("StructField", &place) {
                let after = self.source[place.end..whole.end].trim_start_matches(',');
                versions.push((number, format!("{}{after}", &self.source[whole.start..place.start])));
            }
        }
        self.wrap(&whole, versions);
        visit::visit_expr_struct(self, expression);
    }
}
