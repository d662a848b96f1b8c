export const pickerOf = (form: FormData) => form.get("picker") as string; // from: user-id-from-request
