/** Thrown where a mirror cannot be changed for certain; the message is the reason, a sentence without a period. */
export class Unprintable extends Error {}
