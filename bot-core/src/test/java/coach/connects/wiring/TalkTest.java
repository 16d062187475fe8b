package coach.connects.wiring;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What most tests of a talk begin with: a folder and a talk of its own for each of them, and Ann. */
abstract class TalkTest {
    @TempDir
    Path folder;

    Talk talk;
    Talk.Person ann;

    private final String begins;

    /** Each talk begins at this instant. */
    TalkTest(String begins) {
        this.begins = begins;
    }

    @BeforeEach
    final void openTalk() {
        talk = Talk.in(folder, begins);
        ann = talk.as("ann");
    }

    /** Whatever a test came to: each button that Ann has seen by then is answered, once more and after its use; of a share. */
    @AfterEach
    final void closeTalk(TestInfo test) {
        try {
            String id = getClass().getSimpleName() + test.getDisplayName();
            if (EveryPress.isDoneAfter(id) && !leavesButtonsAlone()) {
                EveryPress.by(ann);
            }
        } finally {
            talk.close();
        }
    }

    /** Where pressing on would prove nothing: the bot cannot save there, or the presses are the test's own. */
    boolean leavesButtonsAlone() {
        return false;
    }

    /** The first line of Ann's wallet. */
    String balance() {
        return ann.says("/wallet").lines().findFirst().orElse("");
    }
}
