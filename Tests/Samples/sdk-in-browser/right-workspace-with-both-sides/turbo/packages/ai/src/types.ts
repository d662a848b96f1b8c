export interface AiClient { send(x: string): Promise<void> }
