package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.wallet.RecordingResult.UndoRefused;
import org.junit.jupiter.api.Test;

/** Taking back what was recorded (W-05). */
class EntryUndoerTest {
    private final WalletOwner owner = new WalletOwner("2026-03-10");

    @Test
    void allEntriesOfTheLastMessageAreTakenBack_W05() {
        owner.told(owner.buy(40)).told(owner.spend(6), owner.boost(9));
        assertThat(owner.wallet().undoable()).extracting(RecordedEntry::seq).containsExactly(2L, 3L);

        RecordingResult undone = owner.undo();

        assertThat(undone.recorded().orElseThrow().entries())
                .extracting(RecordedEntry::amount)
                .containsExactly(9, 6);
        assertThat(owner.balance()).isEqualTo(40);
    }

    @Test
    void askingAgainGoesFurtherBack_W05() {
        owner.told(owner.buy(40)).told(owner.spend(6)).told(owner.spend(4));

        owner.undo();
        owner.undo();
        assertThat(owner.balance()).isEqualTo(40);
        owner.undo();

        assertThat(owner.balance()).isZero();
        assertThat(owner.undo()).isEqualTo(new RecordingResult.NothingToUndo());
    }

    @Test
    void aReversalBearsTheDayAndTheOppositeAmountAndBothStayListed_W05() {
        owner.told(owner.buy(40)).onDay("2026-04-20");

        owner.undo();

        assertThat(owner.statement().lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.reversed()).isTrue();
            assertThat(line.balance()).isEqualTo(Connects.ZERO);
        });
        RecordedEntry reversal = owner.wallet().entries().get(1);
        assertThat(reversal.effectiveOn()).isEqualTo("2026-03-10");
        assertThat(reversal.amount()).isEqualTo(-40);
        assertThat(reversal.referencedSeq()).hasValue(1);
    }

    @Test
    void itIsRefusedWhenSomethingWouldFindTooLittle_W05() {
        owner.told(owner.buy(40)).told(owner.spend(6));
        String purchase = owner.wallet().entries().get(0).eventId();

        RecordingResult refused = owner.keep(owner.wallet().undo(purchase, owner.context()));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        UndoRefused.WouldOverdraw.class,
                        tooLittle -> assertThat(tooLittle.shortage().missing()).isEqualTo(Connects.of(6)));
        assertThat(owner.balance()).isEqualTo(34);
    }

    @Test
    void itIsRefusedWhenAReturnNamesIt_W05() {
        owner.told(owner.buy(40)).told(owner.spend(6)).told(owner.giveBack(6));
        String spend = owner.wallet().entries().get(1).eventId();

        RecordingResult refused = owner.wallet().undo(spend, owner.context());

        assertThat(refused).isInstanceOfSatisfying(UndoRefused.ReferencedLater.class, referencedLater -> {
            assertThat(referencedLater.entry().seq()).isEqualTo(2);
            assertThat(referencedLater.by().seq()).isEqualTo(3);
        });
    }

    @Test
    void onceTheReturnIsTakenBackTheProposalCanBeToo_W05() {
        owner.told(owner.buy(40)).told(owner.spend(6)).told(owner.giveBack(6));

        owner.undo();
        owner.undo();

        assertThat(owner.balance()).isEqualTo(40);
    }

    @Test
    void theEntriesOfOneMessageAreTakenBackByItsName_W05() {
        owner.told(owner.buy(40)).told(owner.buy(10)).told(owner.spend(6));
        String second = owner.wallet().entries().get(1).eventId();

        owner.keep(owner.wallet().undo(second, owner.context()));

        assertThat(owner.balance()).isEqualTo(34);
        assertThat(owner.wallet().undo(second, owner.context())).isEqualTo(new RecordingResult.NothingToUndo());
    }
}
