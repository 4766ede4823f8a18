#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| ehic_estimator_fuzz::read(bytes));
