/**
 * The phrases that Upwork's pages are made of, by language, as data; and the small scanners for numbers, money and dates
 * in them. Linear in the length of the text, without regular expressions.
 */
@NullMarked
package coach.connects.reading.phrase;

import org.jspecify.annotations.NullMarked;
