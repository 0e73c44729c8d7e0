//! `wasm-bindgen-test-runner FILE.wasm`: wasm-bindgen's own, of the version in the lock file.

use std::env::args_os;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    Ok(wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(args_os())?)
}
