/**
 * Sees the words in a screenshot by Tesseract, which runs as a process of its own: without a shell, without our environment,
 * with bounds of time and memory, one at a time for every two processors. A picture goes to it by a pipe, so nothing of it
 * ever lies on a disk.
 */
@NullMarked
package coach.connects.picture;

import org.jspecify.annotations.NullMarked;
