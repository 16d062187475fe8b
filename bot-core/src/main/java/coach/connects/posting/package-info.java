/**
 * What a posting on Upwork says: its link and its facts, each with where it came from. Pure; it knows only
 * {@code amount}. Below it, {@code link} finds links, {@code reader} and {@code page} read what people send,
 * {@code phrase} holds the words of Upwork's pages, and {@code answer} reads what people type.
 */
@NullMarked
package coach.connects.posting;

import org.jspecify.annotations.NullMarked;
