package coach.connects.wallet;

import java.util.List;

/**
 * A wallet without its old entries, and the pages that hold them. The pages are to be written before the wallet; a page
 * that is there already is the same.
 *
 * @param pages the pages that were not written before
 */
public record ArchiveResult(Wallet wallet, List<EntryArchivePage> pages) {
    public ArchiveResult {
        pages = List.copyOf(pages);
    }
}
