package coach.connects.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Yes and no in every form, and never one that is not certain (G-30). */
class YesNoReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "verified",
                "VERIFIED",
                "isVerified",
                "true",
                "yes",
                "1",
                "✓",
                "✅",
                "☑️",
                "👍🏽",
                "Payment method verified",
                "payment ok",
                "payment: yes",
                "verified ✓",
                "✓ verified",
                "verified: true",
                "Payment verified: Verified",
                "yes, verified",
                "it's verified",
                "not unverified",
                "isn't unverified",
                "payment and phone verified",
                "phone & payment verified",
                "payment verified, phone not verified",
                "phone verified: no, payment: yes",
                "ja",
                "Zahlungsmethode verifiziert",
                "pago verificado",
                "méthode de paiement vérifiée",
                "PAGAMENTO VERIFICADO",
                "💳 payment verified",
                "verified (yes)",
                "[x] payment verified",
                "my client is verified",
                "yes, I am",
                "payment_verified=true"
            })
    void saysThatThePaymentIsVerified(String text) {
        assertThat(YesNoReader.PAYMENT.read(text)).as(text).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unverified",
                "UNVERIFIED",
                "NOT_VERIFIED",
                "notVerified",
                "not-verified",
                "un verified",
                "non verified",
                "false",
                "no",
                "0",
                "n",
                "✗",
                "❌",
                "☒",
                "✖️",
                "payment ✗",
                "verified ❌",
                "❌ verified",
                "✗ not verified",
                "isn't verified",
                "isnt verified",
                "isn’t verified",
                "never verified",
                "not yet verified",
                "not verified yet",
                "verified: no",
                "verified no",
                "verified - not yet",
                "verified (not yet)",
                "payment not verified",
                "Payment method has not been verified",
                "no payment method",
                "no verified payment method",
                "payment not yet",
                "payment not done",
                "not yet",
                "no, not verified",
                "payment not verified but phone verified",
                "phone verified, payment not verified",
                "payment: not",
                "payment and phone not verified",
                "noch nicht verifiziert",
                "nicht verifiziert",
                "keine Zahlungsmethode",
                "pago no verificado",
                "sin verificar",
                "aún no verificado",
                "non vérifié",
                "n'est pas vérifié",
                "pas encore vérifié",
                "não verificado",
                "ainda não verificado",
                "payment no",
                "sem método de pagamento",
                "payment_verified=false",
                "Payment verified: FALSE",
                "no is verified"
            })
    void saysThatThePaymentIsNotVerified(String text) {
        assertThat(YesNoReader.PAYMENT.read(text)).as(text).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "payment",
                "payment method",
                "verified?",
                "is it verified?",
                "phone verified",
                "email not verified",
                "phone verified: no",
                "payment phone verified",
                "TBD",
                "null",
                "maybe",
                "not sure",
                "pending",
                "verified soon",
                "will be verified",
                "being verified",
                "partly verified",
                "verified, not verified",
                "no, verified",
                "yes, not verified",
                "unverified ✓",
                "not verified: true",
                "not verified: no",
                "unverified: false",
                "n/a",
                "payment: n/a",
                "[ ] verified",
                "( ) payment verified",
                "⬜ verified",
                "◻️ payment verified",
                "⭕ verified",
                "payment verified: ⬜",
                "!verified",
                "i am verified",
                "I'm not verified",
                "my payment is verified",
                "verified (expired)",
                "not not verified",
                "never not verified",
                "verified yes no",
                "✓✗",
                "verified yet",
                "still verified",
                "verified 1 time",
                "1 payment",
                "payment verified 5",
                "2",
                "verified ⚠",
                "☐ verified",
                "almost verified",
                "not only verified",
                "yes/no",
                "who verified",
                "nobody verified",
                "not phone verified",
                "not yes",
                "no payment",
                "without payment",
                "payment not",
                "verified not verified"
            })
    void whatIsNotCertainIsNotKnown(String text) {
        assertThat(YesNoReader.PAYMENT.read(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INVITATION,invited,true",
        "INVITATION,not invited,false",
        "INVITATION,I was invited,true",
        "INVITATION,no invitation,false",
        "INVITATION,uninvited,false",
        "INVITATION,never invited,false",
        "INVITATION,invited: no,false",
        "INVITATION,invited 3,",
        "INVITATION,invite only,",
        "INVITATION,eingeladen,true",
        "INVITATION,no invitado,false",
        "INVITATION,true,true",
        "INVITATION,invites sent,",
        "INVITATION,invitations,",
        "CLOSED,closed,true",
        "CLOSED,not closed,false",
        "CLOSED,open,false",
        "CLOSED,not open,true",
        "CLOSED,job is closed,true",
        "CLOSED,still open,false",
        "CLOSED,no longer available,true",
        "CLOSED,no job,",
        "CLOSED,not this job,",
        "CLOSED,OPEN,false",
        "CLOSED,closed: false,false",
        "CLOSED,reopened,",
        "CLOSED,open jobs 3,",
        "CLOSED,isClosed,true",
        "CLOSED,nicht geschlossen,false",
        "CLOSED,closed soon,",
        "APPLIED,already applied,true",
        "APPLIED,not applied,false",
        "APPLIED,I have not applied yet,false",
        "APPLIED,applied: 0,false",
        "APPLIED,didn't apply,false",
        "APPLIED,no proposal,",
        "APPLIED,applied 5 days ago,",
        "APPLIED,isApplied,true",
        "APPLIED,yes,true"
    })
    void otherQuestionsAreReadTheSameWay(YesNoReader question, String text, Boolean expected) {
        assertThat(question.read(text).orElse(null)).as(text).isEqualTo(expected);
    }

    /** Every "not" turns every statement round, and with a foreign word beside it none is read. */
    @Test
    void aNegationTurnsEveryStatementAndAForeignWordTakesIt() {
        for (String so : List.of("verified", "verifiziert", "verificado", "vérifié", "payment verified", "confirmed")) {
            for (String not :
                    List.of("not", "never", "isn't", "not yet", "nicht", "pas", "nunca", "no", "não", "has not been")) {
                assertThat(YesNoReader.PAYMENT.read(not + " " + so))
                        .as(not + " " + so)
                        .contains(false);
                assertThat(YesNoReader.PAYMENT.read(so + ": " + not))
                        .as(so + ": " + not)
                        .contains(false);
                assertThat(YesNoReader.PAYMENT.read(not + " unverified"))
                        .as(not)
                        .isNotEqualTo(java.util.Optional.of(false));
            }
            for (String foreign : List.of("hardly", "soon", "banana", "7", "?", "if", "only", "un")) {
                assertThat(YesNoReader.PAYMENT.read(so + " " + foreign))
                        .as(so + " " + foreign)
                        .isEmpty();
                assertThat(YesNoReader.PAYMENT.read(foreign + " " + so))
                        .as(foreign + " " + so)
                        .isNotEqualTo(java.util.Optional.of(true));
            }
        }
    }

    @Test
    void itKnowsWhatItIsAskedAbout() {
        assertThat(YesNoReader.PAYMENT.isNamedIn("not verified")).isTrue();
        assertThat(YesNoReader.PAYMENT.isNamedIn("no payment method")).isTrue();
        assertThat(YesNoReader.PAYMENT.isNamedIn("phone: yes")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "payment was verified, ",
        "had been verified, ",
        "used to be verified, ",
        "previously verified, ",
        "verified (old), ",
        "war verifiziert, ",
        "was not verified, false",
        "payment wasn't verified, false",
        "has been verified, true",
        "card was declined, false"
    })
    void whatWasSoMayBeSoNoMore(String text, Boolean said) {
        assertThat(YesNoReader.PAYMENT.read(text)).isEqualTo(Optional.ofNullable(said));
    }
}
