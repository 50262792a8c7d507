export async function demoCommand(_: unknown): Promise<void> {}
