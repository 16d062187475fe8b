package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.ReadResult.ReadStatus;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.page.PageSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.parser.Parser;

/** An e-mail as a file: an alert, a digest, an invitation, a forwarded one. The part is read that tells the most. */
final class MailFormat implements PostingFormat {
    private static final int DEEPEST = 10;
    private static final int MOST_HEADERS = 500;
    private static final int MOST_PARTS = 200;
    private static final List<String> HEADERS = List.of(
            "return-path:",
            "received:",
            "delivered-to:",
            "message-id:",
            "mime-version:",
            "from:",
            "date:",
            "subject:",
            "to:",
            "x-",
            "dkim-signature:",
            "content-type:",
            "arc-");

    private static final List<String> ALERTS = List.of(
            "new job: ",
            "new job alert: ",
            "invitation to interview: ",
            "job alert: ",
            "neuer job: ",
            "einladung zum interview: ",
            "nuevo trabajo: ",
            "nouvelle offre : ",
            "nouveau job : ",
            "novo trabalho: ",
            "nova vaga: ");

    private final PageParser pages;
    private final Function<InputDocument, ReadResult> contents;

    /** Reads the texts of a mail with this. */
    MailFormat(PageParser pages, Function<InputDocument, ReadResult> contents) {
        this.pages = pages;
        this.contents = contents;
    }

    @Override
    public boolean accepts(InputDocument document) {
        if (document.isNamed(".eml")) {
            return true;
        }
        return isSure(document);
    }

    /** With a mail's headers it is one, and its encoded text means nothing to others. */
    @Override
    public boolean isSure(InputDocument document) {
        String beginning = document.beginning();
        boolean header = HEADERS.stream().anyMatch(beginning::startsWith);
        int line = document.text().indexOf("\n\n");
        int body = line >= 0 ? line : document.text().indexOf("\r\n\r\n");
        String head = CaseFolding.of(document.text().substring(0, body < 0 ? 0 : Math.min(body, 20_000)));
        return header && (head.contains("mime-version:") || head.contains("content-type:"));
    }

    @Override
    public ReadResult read(InputDocument document) {
        List<Part> parts = new ArrayList<>();
        Optional<Subject> subject = parts(document, parts);
        ReadResult best = ReadResult.none(ReadStatus.NOTHING);
        for (Part part : parts) {
            ReadResult read = contents.apply(part.document());
            best = facts(read) > facts(best) ? read : best;
        }
        if (best.readStatus() == ReadStatus.JOBS) {
            return titled(best, subject);
        }
        String words = parts.stream()
                .filter(part -> !part.rich())
                .map(part -> part.document().text())
                .collect(Collectors.joining("\n"));
        return subject.map(told -> titled(alert(told.title(), words, document), subject))
                .orElseGet(() -> ReadResult.none(ReadStatus.NOTHING));
    }

    /** A mail tells the same in its parts; one of them may be no more than a hint at the other. */
    private static int facts(ReadResult read) {
        return read.jobs().stream()
                .mapToInt(job -> 1 + job.posting().facts().size())
                .sum();
    }

    /** An alert that tells nothing but the title, the description and the link is a page of just these. */
    private ReadResult alert(String title, String text, InputDocument document) {
        LinkScan links = JobLinkParser.find(text);
        Optional<JobId> job = links.job().filter(only -> links.jobs().size() == 1);
        PageSource page = new PageSource(
                List.of(), Optional.of(title), Optional.of(links.rest()), List.of(), job, Optional.empty());
        return pages.read(page, document.now());
    }

    /** The subject names the job; where the body says otherwise, neither is certain. */
    private static ReadResult titled(ReadResult read, Optional<Subject> subject) {
        if (subject.isEmpty() || read.jobs().size() != 1) {
            return read;
        }
        ReadResult.Job job = read.jobs().get(0);
        Posting posting = job.posting();
        String title = subject.get().title();
        boolean agrees = posting.get(Fact.TITLE).map(title::equals).orElse(false);
        boolean unknown = !posting.knows(Fact.TITLE);
        Posting titled =
                unknown ? posting.with(Fact.TITLE, title, Origin.PAGE) : agrees ? posting : posting.without(Fact.TITLE);
        Posting told = subject.get().invites() ? titled.with(Fact.INVITATION, true, Origin.PAGE) : titled;
        return ReadResult.of(List.of(new ReadResult.Job(told, job.description())));
    }

    /**
     * A text of the mail.
     *
     * @param document its words, and the moment when they were written
     */
    private record Part(InputDocument document, boolean rich) {}

    private static Optional<Subject> parts(InputDocument document, List<Part> parts) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLen(-1)
                .setMaxHeaderLen(100_000)
                .build());
        try {
            byte[] bytes = bounded(document.text()).getBytes(StandardCharsets.UTF_8);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            collect(message, document, parts, 0);
            return Optional.ofNullable(message.getSubject()).flatMap(MailFormat::titleIn);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** An alert has two parts, a forwarded one some more; the lines that could begin one are counted before. */
    private static String bounded(String text) {
        int parts = 0;
        for (int line = text.indexOf("\n--"); line >= 0; line = text.indexOf("\n--", line + 1)) {
            parts++;
            if (parts > MOST_PARTS) {
                return text.substring(0, line);
            }
        }
        return text;
    }

    private static void collect(Entity entity, InputDocument document, List<Part> parts, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEEPEST) {
            return;
        }
        InputDocument dated = entity instanceof Message message ? document.writtenAt(date(message)) : document;
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, dated, parts, depth + 1);
            }
        } else if (body instanceof Message message) {
            collect(message, dated, parts, depth + 1);
        } else if (body instanceof SingleBody words && isText(entity)) {
            String text = new String(words.getInputStream().readAllBytes(), charset(entity));
            boolean rich = "text/html".equals(entity.getMimeType());
            parts.add(new Part(dated.withText(rich ? text : Parser.unescapeEntities(text, false)), rich));
        }
    }

    private static Optional<Instant> date(Message message) {
        return Optional.ofNullable(message.getDate()).map(Date::toInstant);
    }

    private static boolean isText(Entity entity) {
        String type = entity.getMimeType();
        return type.startsWith("text/") || type.equals("application/json") || type.equals("application/csv");
    }

    /** What stands there as it is was brought to UTF-8 with the rest of the file. */
    private static java.nio.charset.Charset charset(Entity entity) {
        String encoding = CaseFolding.of(entity.getContentTransferEncoding());
        if (!encoding.equals("quoted-printable") && !encoding.equals("base64")) {
            return StandardCharsets.UTF_8;
        }
        String name = entity.getCharset();
        try {
            return name == null || name.equalsIgnoreCase("us-ascii")
                    ? StandardCharsets.UTF_8
                    : java.nio.charset.Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** What a subject tells: the title of the job, and whether its client invites. */
    private record Subject(String title, boolean invites) {}

    private static Optional<Subject> titleIn(String subject) {
        String title = subject.strip();
        for (String forwarded : List.of("fwd: ", "fw: ", "re: ")) {
            title = CaseFolding.of(title).startsWith(forwarded) ? title.substring(forwarded.length()) : title;
        }
        for (String prefix : ALERTS) {
            if (CaseFolding.of(title).startsWith(prefix)) {
                String bare = title.substring(prefix.length()).strip();
                int budget = bare.indexOf(" - Budget $");
                boolean invites = prefix.startsWith("invitation") || prefix.startsWith("einladung");
                return Optional.of(new Subject(budget > 0 ? bare.substring(0, budget) : bare, invites));
            }
        }
        return Optional.empty();
    }
}
