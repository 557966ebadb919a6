package io.wireroom.cluster;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.alias.CredentialProvider;
import org.apache.hadoop.security.alias.CredentialProviderFactory;

/**
 * An S3 server (S3Proxy), a process of its own on loopback, with one bucket. Its objects lie in
 * memory, under flat names as S3's do; over a folder they would be files, and names ending in a
 * slash, which S3A makes and removes all along, folders. Its keys lie in a store of Hadoop's, as
 * they would at a user's.
 */
public final class S3Server implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final String BUCKET = "newsroom";
  private static final String REGION = "us-east-1";
  private static final String KEY = "an-access-key";
  private static final String SECRET = "a-secret-key-that-no-log-shows";

  private final Path folder;
  private final int port = Ports.free();
  private Daemon server;

  private S3Server(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param folder for its log and its keys
   */
  public static S3Server start(Path folder) {
    S3Server s3 = new S3Server(folder);
    try {
      s3.configure();
      s3.keys();
      s3.server =
          Daemon.start(
              "s3",
              List.of(
                  "java",
                  "-Xmx512m",
                  "-jar",
                  Path.of("target/servers/s3proxy.jar").toAbsolutePath().toString(),
                  "--properties",
                  s3.folder.resolve("s3proxy.conf").toString()),
              Map.of(),
              s3.folder.resolve("s3proxy.log"));
      Waiting.until("S3 answers", START, () -> Ports.answers(s3.port), s3.server::log);
      s3.makeBucket();
      return s3;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | AssertionError e) {
      s3.close();
      throw e;
    }
  }

  private void configure() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("s3proxy.conf"),
        """
        s3proxy.authorization=aws-v2-or-v4
        s3proxy.endpoint=%s
        s3proxy.identity=%s
        s3proxy.credential=%s
        jclouds.provider=transient
        jclouds.identity=none
        jclouds.credential=none
        """
            .formatted(endpoint(), KEY, SECRET));
  }

  private void makeBucket() {
    AmazonS3 client =
        AmazonS3ClientBuilder.standard()
            .withEndpointConfiguration(new EndpointConfiguration(endpoint(), REGION))
            .withCredentials(new AWSStaticCredentialsProvider(new BasicAWSCredentials(KEY, SECRET)))
            .withPathStyleAccessEnabled(true)
            .build();
    try {
      client.createBucket(BUCKET);
    } finally {
      client.shutdown();
    }
  }

  private String endpoint() {
    return "http://127.0.0.1:" + port;
  }

  private void keys() throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(CredentialProviderFactory.CREDENTIAL_PROVIDER_PATH, store());
    CredentialProvider provider = CredentialProviderFactory.getProviders(configuration).get(0);
    provider.createCredentialEntry("fs.s3a.access.key", KEY.toCharArray());
    provider.createCredentialEntry("fs.s3a.secret.key", SECRET.toCharArray());
    provider.flush();
  }

  private String store() {
    return "localjceks://file" + folder.resolve("keys.jceks");
  }

  /** Such as {@code s3a://newsroom}. */
  public String uri() {
    return "s3a://" + BUCKET;
  }

  /** What no log may show. */
  public String secret() {
    return SECRET;
  }

  /** Hadoop's settings to reach it. */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("fs.s3a.endpoint", endpoint());
    settings.put("fs.s3a.path.style.access", "true");
    settings.put("fs.s3a.connection.ssl.enabled", "false");
    settings.put("fs.s3a.bucket." + BUCKET + ".endpoint.region", REGION);
    settings.put(CredentialProviderFactory.CREDENTIAL_PROVIDER_PATH, store());
    return settings;
  }

  /** The same as options of Spark's. */
  public List<String> options() {
    return settings().entrySet().stream()
        .flatMap(
            each ->
                java.util.stream.Stream.of(
                    "--conf", "spark.hadoop." + each.getKey() + "=" + each.getValue()))
        .toList();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
