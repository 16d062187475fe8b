package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Secret;
import coach.connects.feature.host.HostInfo;
import coach.connects.feature.host.HostRuntime;
import coach.connects.feature.host.HostSetup;
import coach.connects.marketplace.UpworkAccess;
import coach.connects.marketplace.UpworkAccess.Mode;
import coach.connects.marketplace.UpworkAnswer.Reason;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose the one seat of a host is, and that nothing is said to have ended at Upwork which has not. */
class UpworkSeatTest {
    @TempDir
    Path folder;

    private Talk talk;
    private FakeUpwork upwork;
    private Talk.Person owner;
    private Talk.Person stranger;

    @BeforeEach
    void open() {
        talk = Talk.in(folder, "2026-10-20T14:05:00Z");
        upwork = new FakeUpwork(talk.clock());
        talk.connectingBy(access(Mode.OWN_USE, 1));
        owner = talk.as("telegram", "7001");
        stranger = talk.as("telegram", "7002");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private UpworkAccess access(Mode mode, int key) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new UpworkAccess(
                upwork::countedBy, mode, new Secret(Base64.getEncoder().encodeToString(bytes)));
    }

    private void ownedBy(String... names) {
        talk.hostedBy(new HostSetup(HostInfo.UNTOLD, Set.of(names), Optional.empty(), 35, HostRuntime.NONE));
    }

    private String connects(Talk.Person person) {
        return person.says(upwork.addressAfter(person.says("/upwork connect")));
    }

    @Test
    void theFirstMessageDoesNotDenyTheConnection() {
        assertThat(stranger.says("/start"))
                .contains("I never ask for your Upwork password", "/upwork")
                .doesNotContain("never log in");
    }

    // --- the seat

    @Test
    void whereOwnersAreKnownTheSeatIsKeptForThem() {
        String before = upwork.addressAfter(stranger.says("/upwork connect"));
        ownedBy("telegram:7001");
        int asked = upwork.calls().size();

        for (String words : new String[] {"/upwork", "/upwork connect", "/upwork compare", before}) {
            assertThat(stranger.says(words)).as(words).startsWith("This host keeps that for themselves");
            assertThat(stranger.labels()).as(words).isEmpty();
        }
        assertThat(upwork.calls()).hasSize(asked);
        assertThat(connects(owner)).startsWith("Connected.");
    }

    @Test
    void withoutOwnersTheSeatIsWhoeversIsFirst() {
        assertThat(connects(stranger)).startsWith("Connected.");
        assertThat(owner.says("/upwork connect")).contains("one freelancer");
    }

    @Test
    void whoDidNotGetInHoldsNoSeat() {
        String address = upwork.addressAfter(stranger.says("/upwork connect"));
        assertThat(stranger.says(address.replace("code=", "code=x"))).startsWith("Not connected");

        assertThat(connects(owner)).startsWith("Connected.");
    }

    @Test
    void anOwnerTakesTheSeatAndTheOthersGrantEnds() {
        connects(stranger);
        ownedBy("telegram:7001");

        // The account may be the same one.
        assertThat(connects(owner)).startsWith("Connected.");
        assertThat(upwork.aliveGrants()).isEqualTo(1);
        assertThat(owner.says("/upwork compare")).contains("Upwork counts");
        assertThat(stranger.says("/upwork")).startsWith("This host keeps that for themselves");
    }

    @Test
    void anOwnerWhoDoesNotFinishTakesNothing() {
        connects(stranger);
        ownedBy("telegram:7001");
        String address = upwork.addressAfter(owner.says("/upwork connect"));
        owner.says(address.replace("code=", "code=x"));

        assertThat(stranger.says("/upwork")).startsWith("Connected since");
        assertThat(upwork.aliveGrants()).isEqualTo(1);
    }

    @Test
    void aHostThatMayServeOthersKeepsNobodyOut() {
        talk.connectingBy(access(Mode.PERMITTED, 1));
        ownedBy("telegram:7001");

        assertThat(connects(stranger)).startsWith("Connected.");
    }

    // --- the end at Upwork

    @Test
    void anEndThatUpworkDidNotTakeIsSaid() {
        connects(owner);
        upwork.refuses(Reason.UNAVAILABLE);

        assertThat(owner.says("/upwork off")).startsWith("Disconnected.").contains("I could not tell Upwork");
        upwork.answersAgain();
        connects(owner);
        assertThat(owner.says("/upwork off")).contains("I told Upwork so").doesNotContain("could not");
    }

    @Test
    void aGrantThatTheKeyDoesNotOpenCannotBeEndedThere() {
        connects(owner);
        talk.connectingBy(access(Mode.OWN_USE, 2));

        assertThat(owner.says("/upwork off")).startsWith("Disconnected.").contains("I could not tell Upwork");
    }

    @Test
    void forgettingSaysWhatItCouldNotEnd() {
        connects(owner);
        upwork.refuses(Reason.UNAVAILABLE);
        owner.says("/forget");
        assertThat(owner.presses("Erase everything")).startsWith("Erased").contains("I could not tell Upwork");

        upwork.answersAgain();
        connects(owner);
        owner.says("/forget");
        assertThat(owner.presses("Erase everything")).startsWith("Erased").doesNotContain("Upwork");
    }

    @Test
    void partingSaysWhatItCouldNotEnd() {
        Talk.Person administration = talk.as("discord", "8001");
        connects(owner);
        administration.says("/link " + LinkContract.code(owner));
        upwork.refuses(Reason.UNAVAILABLE);

        assertThat(owner.says("/unlink discord")).contains("I could not tell Upwork");
    }

    @Test
    void connectingAgainEndsTheGrantBefore() {
        connects(owner);

        assertThat(connects(owner)).startsWith("Connected.");
        assertThat(upwork.aliveGrants()).isEqualTo(1);
        assertThat(owner.says("/upwork compare")).contains("Upwork counts");
    }

    @Test
    void connectingAgainElsewhereEndsTheGrantBefore() {
        Talk.Person administration = talk.as("discord", "8001");
        connects(owner);
        administration.says("/link " + LinkContract.code(owner));

        assertThat(connects(administration)).startsWith("Connected.");
        assertThat(upwork.aliveGrants()).isEqualTo(1);
        assertThat(owner.says("/upwork compare")).contains("Upwork counts");
    }

    // --- an account that cannot be looked at

    @Test
    void whoIsConnectedIsToldSoThoughTheAccountCouldNotBeLookedAt() {
        for (Reason reason : new Reason[] {Reason.UNAVAILABLE, Reason.GRANT_REFUSED, Reason.UNREADABLE}) {
            String address = upwork.addressAfter(owner.says("/upwork connect"));
            upwork.refuses(reason);
            assertThat(owner.says(address))
                    .as(reason.name())
                    .startsWith("Connected, but I could not look at your account yet");
            assertThat(owner.says("/upwork")).startsWith("Connected since");
            upwork.answersAgain();
            assertThat(owner.says("/upwork compare")).contains("Upwork counts");
        }
    }
}
