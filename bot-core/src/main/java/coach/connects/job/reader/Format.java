package coach.connects.job.reader;

import coach.connects.job.Reading;

/** A form in which postings come. The first one that accepts a source and finds something in it has read it. */
interface Format {
    /** Whether the source may be of this form, told by how it begins or is named. */
    boolean accepts(Source source);

    /** What is in it. */
    Reading read(Source source);
}
