# Builds the one jar, and runs it as a user who owns nothing but the data folder. No port is opened.
# What both stages stand on can be named by digest: --build-arg BASE=eclipse-temurin@sha256:…
ARG BUILD=maven:3.9-eclipse-temurin-17
ARG BASE=eclipse-temurin:17-jre
FROM ${BUILD} AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -DskipTests package

FROM ${BASE}
# Reads screenshots, with the data of English; draws charts, for which it takes a font.
RUN apt-get update \
    && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-eng fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin coach \
    && install -d -o coach -g coach -m 700 /data
COPY --from=build /src/bot-app/target/connects-coach.jar /app/connects-coach.jar
USER 10001
ENV CONNECTS_DATA_DIR=/data
VOLUME /data
WORKDIR /data
# A bot that is well writes this file every 20 seconds.
HEALTHCHECK --interval=60s --timeout=5s --start-period=60s --retries=2 \
    CMD find /data/health -mmin -2 | grep -q .
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms6m", "-Xmn3m", "-Xmx128m", "-XX:+ExitOnOutOfMemoryError", \
    "-jar", "/app/connects-coach.jar"]
