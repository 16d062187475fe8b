package coach.connects.reading.format;

import coach.connects.posting.ReadResult;

/** A form in which postings come. The first one that accepts a source and finds something in it has read it. */
interface PostingFormat {
    /** Whether the source may be of this form, told by how it begins or is named. */
    boolean accepts(InputDocument document);

    /** Whether the source can be of no other form, so that nobody else need look when nothing is found in it. */
    default boolean isSure(InputDocument document) {
        return false;
    }

    ReadResult read(InputDocument document);
}
