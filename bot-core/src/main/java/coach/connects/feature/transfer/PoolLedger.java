package coach.connects.feature.transfer;

import coach.connects.engine.View;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Map;

/**
 * What an export says of one pool's wallet (W-37).
 *
 * @param wallet with all its entries
 * @param statement the wallet on its today
 * @param rows the lines of the statement, in its order
 */
record PoolLedger(Wallet wallet, Statement statement, List<EntryRow> rows) {
    PoolLedger {
        rows = List.copyOf(rows);
    }

    /** Of the pool that this view faces; each listed check has its place, from 1, by its id. */
    static PoolLedger of(View view, Map<String, Long> places) {
        Wallet wallet = view.archive().wholeWallet(view.state());
        Statement statement = wallet.on(view.today(), view.policies());
        return new PoolLedger(
                wallet,
                statement,
                statement.lines().stream()
                        .map(line -> EntryRowMapper.write(line, places))
                        .toList());
    }
}
