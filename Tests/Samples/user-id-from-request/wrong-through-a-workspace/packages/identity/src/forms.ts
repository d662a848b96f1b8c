export const pickerOf = (form: FormData) => form.get("picker") as string;
