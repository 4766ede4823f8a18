//! Both targets on random bytes, without coverage and without any tool: `drive [SECONDS [SEED]]`.
//!
//! An input that breaks a law is left in `fuzz/corpus`, where the tests replay it until it is mended.

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 2] =
    [("read", ehic_estimator_fuzz::read), ("estimate", ehic_estimator_fuzz::estimate)];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1).map(|word| word.parse::<u64>().expect("whole numbers"));
    let seconds = words.next().unwrap_or(60);
    let clock = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock that is set").as_nanos();
    let seed = words.next().unwrap_or(clock as u64);
    println!("seed {seed}");
    let mut random = Random(seed);
    let mut good = true;
    for (name, target) in TARGETS {
        good &= drive(name, target, Duration::from_secs(seconds) / 2, &mut random);
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn drive(name: &str, target: fn(&[u8]), time: Duration, random: &mut Random) -> bool {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    let corpus: Vec<Vec<u8>> = files(&folder).iter().map(|file| fs::read(file).expect("readable")).collect();
    let started = Instant::now();
    let (mut count, mut slowest) = (0_u64, (Duration::ZERO, Vec::new()));
    while started.elapsed() < time {
        let input = random.input(&corpus);
        let before = Instant::now();
        if panic::catch_unwind(AssertUnwindSafe(|| target(&input))).is_err() {
            let file = folder.join(format!("broken-{:016x}", random.next()));
            fs::write(&file, &input).expect("writable");
            println!("{name}: input {count} breaks a law; kept as {}", file.display());
            return false;
        }
        let took = before.elapsed();
        if took > slowest.0 {
            slowest = (took, input);
        }
        count += 1;
    }
    let millis = slowest.0.as_millis();
    println!("{name}: {count} inputs in {} s, the slowest took {millis} ms", started.elapsed().as_secs());
    true
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
}

/// SplitMix64: a few lines, and every seed a good one.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("it fits")
    }

    /// New bytes, or those of a kept input with a few of them changed.
    fn input(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        if !corpus.is_empty() && self.below(4) == 0 {
            let mut input = corpus[self.below(corpus.len())].clone();
            for _ in 0..=self.below(4) {
                if !input.is_empty() {
                    let place = self.below(input.len());
                    input[place] = self.next() as u8;
                }
            }
            return input;
        }
        // Few bytes make plain inputs, many the long ones.
        let length = 1 << self.below(12);
        (0..length).map(|_| self.next() as u8).collect()
    }
}
