package coach.connects.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.reading.page.ClosingNotice;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in which somebody warns of a job are heard in the languages of its readers (J-11). */
class WarningWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "es una estafa",
                "c'est une arnaque",
                "das ist Betrug",
                "è una truffa",
                "é golpe",
                "это развод",
                "мошенники",
                "to oszustwo",
                "dolandırıcı",
                "यह धोखा है",
                "penipuan",
                "lừa đảo",
                "这是骗局",
                "詐欺",
                "사기",
                "احتيال",
                "oplichting",
                "podvod",
                "no paga",
                "zahlt nicht",
                "ne paie pas",
                "не платит",
                "não paga",
                "nie płaci",
                "ödeme yapmıyor",
                "不付钱",
                "لا يدفع",
                "run away",
                "never again",
                "took 3 months to pay me",
                "slow payer",
                "looks sus",
                "spammer",
                "crook",
                "there is a virus in the attachment",
                "not worth it",
                "skip this",
                "pass",
                "🚩",
                "🚩🚩 🚩",
                "👎",
                "❌",
                "⚠️"
            })
    void warn(String line) {
        assertThat(FactLineParser.read(line, NOW).warns()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "✅",
                "👍",
                "⭐",
                "🚩 Germany",
                "⚠️ 5-10 proposals",
                "bypass of a river",
                "check this job",
                "paga bien",
                "zahlt gut",
                "платит вовремя"
            })
    void otherWordsDoNot(String line) {
        assertThat(FactLineParser.read(line, NOW).warns()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ya contrataron a alguien",
                "já contrataram",
                "уже наняли",
                "haben schon jemanden eingestellt",
                "ils ont embauché quelqu'un",
                "hanno già assunto",
                "już kogoś zatrudnili",
                "已经雇人了"
            })
    void somebodyWasHired(String line) {
        assertThat(ClosingNotice.inRemark(line)).isPresent();
    }
}
