package coach.connects.job.reader;

import coach.connects.job.Reading;

/** A form in which postings come. The first one that accepts a source and finds something in it has read it. */
interface Format {
    /** Whether the source may be of this form, told by how it begins or is named. */
    boolean accepts(Source source);

    /** Whether the source can be of no other form, so that nobody else need look when nothing is found in it. */
    default boolean isSure(Source source) {
        return false;
    }

    /** What is in it. */
    Reading read(Source source);
}
