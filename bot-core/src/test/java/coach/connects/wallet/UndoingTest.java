package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.amount.Connects;
import coach.connects.wallet.Recording.UndoRefused;
import org.junit.jupiter.api.Test;

/** Taking back what was recorded (W-05). */
class UndoingTest {
    private final Person person = new Person("2026-03-10");

    @Test
    void allEntriesOfTheLastMessageAreTakenBack_W05() {
        person.told(person.buy(40)).told(person.spend(6), person.boost(9));
        assertThat(person.wallet().undoable()).extracting(StoredEntry::seq).containsExactly(2L, 3L);

        Recording undone = person.undo();

        assertThat(undone.recorded().orElseThrow().entries())
                .extracting(StoredEntry::amount)
                .containsExactly(9, 6);
        assertThat(person.balance()).isEqualTo(40);
    }

    @Test
    void askingAgainGoesFurtherBack_W05() {
        person.told(person.buy(40)).told(person.spend(6)).told(person.spend(4));

        person.undo();
        person.undo();
        assertThat(person.balance()).isEqualTo(40);
        person.undo();

        assertThat(person.balance()).isZero();
        assertThat(person.undo()).isEqualTo(new Recording.NothingToUndo());
    }

    @Test
    void aReversalBearsTheDayAndTheOppositeAmountAndBothStayListed_W05() {
        person.told(person.buy(40)).onDay("2026-04-20");

        person.undo();

        assertThat(person.statement().lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.leftOut()).isTrue();
            assertThat(line.balance()).isEqualTo(Connects.ZERO);
        });
        StoredEntry reversal = person.wallet().entries().get(1);
        assertThat(reversal.effectiveOn()).isEqualTo("2026-03-10");
        assertThat(reversal.amount()).isEqualTo(-40);
        assertThat(reversal.names()).hasValue(1);
    }

    @Test
    void itIsRefusedWhenSomethingWouldFindTooLittle_W05() {
        person.told(person.buy(40)).told(person.spend(6));
        String purchase = person.wallet().entries().get(0).cause();

        Recording refused = person.keep(person.wallet().undo(purchase, person.context()));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        UndoRefused.TooLittleLeft.class,
                        tooLittle -> assertThat(tooLittle.shortage().missing()).isEqualTo(Connects.of(6)));
        assertThat(person.balance()).isEqualTo(34);
    }

    @Test
    void itIsRefusedWhenAReturnNamesIt_W05() {
        person.told(person.buy(40)).told(person.spend(6)).told(person.giveBack(6));
        String spend = person.wallet().entries().get(1).cause();

        Recording refused = person.wallet().undo(spend, person.context());

        assertThat(refused).isInstanceOfSatisfying(UndoRefused.Named.class, named -> {
            assertThat(named.entry().seq()).isEqualTo(2);
            assertThat(named.by().seq()).isEqualTo(3);
        });
    }

    @Test
    void onceTheReturnIsTakenBackTheProposalCanBeToo_W05() {
        person.told(person.buy(40)).told(person.spend(6)).told(person.giveBack(6));

        person.undo();
        person.undo();

        assertThat(person.balance()).isEqualTo(40);
    }

    @Test
    void theEntriesOfOneMessageAreTakenBackByItsName_W05() {
        person.told(person.buy(40)).told(person.buy(10)).told(person.spend(6));
        String second = person.wallet().entries().get(1).cause();

        person.keep(person.wallet().undo(second, person.context()));

        assertThat(person.balance()).isEqualTo(34);
        assertThat(person.wallet().undo(second, person.context())).isEqualTo(new Recording.NothingToUndo());
    }
}
