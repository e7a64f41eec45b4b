import type { FieldType, MessageType } from './message.ts';

/** Words in which the messages of a format are written down: field numbers with what they hold. */
export const message = (
  name: string,
  fields: readonly (readonly [number, FieldType])[],
  handed?: true,
): MessageType => ({
  name,
  fields: new Map(fields),
  ...(handed && { handed }),
});
export const text = (name: string): FieldType => ({ name, is: 'text' });
export const int = (name: string): FieldType => ({ name, is: 'int' });
export const part = (name: string, of: () => MessageType): FieldType => ({ name, is: 'message', of });
