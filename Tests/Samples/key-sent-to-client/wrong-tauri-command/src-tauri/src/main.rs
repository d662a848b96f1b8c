#[tauri::command]
fn get_behest_key() -> String { std::env::var("BEHEST_KEY").unwrap() }
