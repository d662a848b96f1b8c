#[tauri::command]
fn get_behest_token() -> String { fetch_token_from_our_server() }
