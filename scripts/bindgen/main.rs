//! `pulsetree-bindgen INPUT.wasm FOLDER`: leaves glue.js, glue.d.ts and glue_bg.wasm in the folder.

use std::env::args_os;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let Ok([input, folder]) = <[_; 2]>::try_from(args_os().skip(1).collect::<Vec<_>>()) else {
        eprintln!("usage: pulsetree-bindgen INPUT.wasm FOLDER");
        return ExitCode::FAILURE;
    };
    let made = Bindgen::new()
        .input_path(input)
        .out_name("glue")
        .typescript(true)
        .omit_default_module_path(true)
        .reset_state_function(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder));
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
