package io.woocom.infrastructure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.woocom.functions.manifest.Source;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every resource keeps, whoever adds the next one.
class EveryResourceTest {

    private static final int MOST_IN_A_STACK = 400;
    private static final Pattern SECRET =
            Pattern.compile("\\{\\{resolve:secretsmanager:([^:]+):SecretString}}");

    static Stream<Templates> environments() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void a_function_has_all_that_a_function_needs(Templates templates) {
        var aliases =
                templates.resources("AWS::Lambda::Alias").stream()
                        .filter(alias -> alias.text("Name").equals(Names.LIVE))
                        .map(alias -> alias.stack() + alias.text("FunctionName"))
                        .collect(toSet());
        for (var function : templates.resources("AWS::Lambda::Function")) {
            var name = function.toString();
            assertThat(function.property("Timeout").asInt()).as(name).isBetween(1, 900);
            assertThat(function.property("MemorySize").asInt()).as(name).isPositive();
            assertThat(function.texts("VpcConfig.SubnetIds")).as(name).hasSize(2);
            assertThat(function.texts("VpcConfig.SecurityGroupIds")).as(name).hasSize(1);
            assertThat(aliases).as(name).contains(function.stack() + "<" + function.id() + ">");
            var log = function.referred("LoggingConfig.LogGroup");
            assertThat(log.property("RetentionInDays").asInt()).as(name).isPositive();
            assertThat(log.text("LogGroupName")).endsWith(function.text("FunctionName"));
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void every_log_ends(Templates templates) {
        assertThat(templates.resources("AWS::Logs::LogGroup"))
                .isNotEmpty()
                .allMatch(log -> log.property("RetentionInDays").asInt() > 0);
    }

    @ParameterizedTest
    @MethodSource("environments")
    void a_queue_is_encrypted_over_tls_and_has_somewhere_to_fail_to(Templates templates) {
        var closed = new HashSet<String>();
        for (var policy : templates.resources("AWS::SQS::QueuePolicy")) {
            var denied =
                    Policies.of(policy).stream()
                            .filter(statement -> !statement.allows())
                            .flatMap(statement -> statement.actions().stream())
                            .collect(toSet());
            if (denied.contains("sqs:*")) {
                closed.addAll(policy.texts("Queues"));
            }
        }
        for (var queue : templates.resources("AWS::SQS::Queue")) {
            var name = queue.toString();
            assertThat(queue.property("SqsManagedSseEnabled").asBoolean()).as(name).isTrue();
            assertThat(closed).as(name).contains("<" + queue.id() + ">");
            assertThat(queue.text("QueueName")).as(name).hasSizeLessThanOrEqualTo(80);
            assertThat(
                            !queue.property("RedrivePolicy").isMissingNode()
                                    || !queue.property("RedriveAllowPolicy").isMissingNode())
                    .as(name)
                    .isTrue();
        }
    }

    /// AWS's advice for event source mappings.
    @ParameterizedTest
    @MethodSource("environments")
    void a_message_is_hidden_six_times_as_long_as_its_reader_may_take(Templates templates) {
        var names = templates.plan().names();
        for (var row : templates.plan().functions()) {
            for (var source : row.sources()) {
                if (source instanceof Source.FromQueue from) {
                    var queue =
                            templates.one(
                                    "AWS::SQS::Queue", "QueueName", names.queue(from.queue()));
                    assertThat(queue.property("VisibilityTimeout").asLong())
                            .isGreaterThanOrEqualTo(6 * row.timeout().toSeconds());
                }
            }
        }
    }

    @Test
    void what_production_keeps_outlives_its_stack_and_can_be_recovered() {
        var production = Templates.of("production");
        for (var type :
                Set.of(
                        "AWS::DynamoDB::Table",
                        "AWS::S3::Bucket",
                        "AWS::Cognito::UserPool",
                        "AWS::KMS::Key",
                        "AWS::SecretsManager::Secret")) {
            assertThat(production.resources(type))
                    .isNotEmpty()
                    .allMatch(one -> one.json().path("DeletionPolicy").asText().equals("Retain"))
                    .allMatch(one ->
                            one.json().path("UpdateReplacePolicy").asText().equals("Retain"));
        }
        assertThat(production.resources("AWS::DynamoDB::Table"))
                .allMatch(table -> table.property("DeletionProtectionEnabled").asBoolean())
                .allMatch(table -> table.property("SSESpecification.SSEEnabled").asBoolean())
                .allMatch(table ->
                        table.property(
                                        "PointInTimeRecoverySpecification"
                                                + ".PointInTimeRecoveryEnabled")
                                .asBoolean());
        assertThat(production.resources("AWS::S3::Bucket"))
                .allMatch(bucket -> bucket.text("VersioningConfiguration.Status").equals("Enabled"))
                .allMatch(bucket -> !bucket.property("BucketEncryption").isMissingNode());
        assertThat(production.resources("AWS::Cognito::UserPool"))
                .allMatch(pool -> pool.text("DeletionProtection").equals("ACTIVE"));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void a_bucket_is_private_and_names_are_short_enough(Templates templates) {
        for (var bucket : templates.resources("AWS::S3::Bucket")) {
            for (var setting :
                    Set.of(
                            "BlockPublicAcls",
                            "BlockPublicPolicy",
                            "IgnorePublicAcls",
                            "RestrictPublicBuckets")) {
                assertThat(bucket.property("PublicAccessBlockConfiguration." + setting).asBoolean())
                        .as(bucket.toString())
                        .isTrue();
            }
            assertThat(bucket.text("BucketName")).hasSizeBetween(3, 63);
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void a_stack_has_room_to_grow(Templates templates) {
        templates
                .stacks()
                .forEach((name, stack) ->
                        assertThat(stack.path("Resources").size())
                                .as(name)
                                .isBetween(1, MOST_IN_A_STACK));
    }

    /// An export could not change while another stack uses it.
    @ParameterizedTest
    @MethodSource("environments")
    void stacks_know_each_other_by_what_an_earlier_one_published(Templates templates) {
        var published = new HashSet<String>();
        for (var stack : templates.shop().stacks()) {
            var template = templates.stacks().get(stack.getStackName());
            assertThat(template).isNotNull();
            assertThat(template.toString()).doesNotContain("Fn::ImportValue", "\"Export\"");
            for (var parameter : template.path("Parameters")) {
                assertThat(published)
                        .as(stack.getStackName())
                        .contains(stack.getRegion() + parameter.path("Default").asText());
            }
            for (var resource : template.path("Resources")) {
                if (resource.path("Type").asText().equals("AWS::SSM::Parameter")) {
                    published.add(stack.getRegion() + resource.at("/Properties/Name").asText());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void secrets_that_are_read_are_there(Templates templates) {
        var there =
                templates.resources("AWS::SecretsManager::Secret").stream()
                        .map(secret -> secret.text("Name"))
                        .collect(toSet());
        var read = new HashSet<String>();
        for (JsonNode stack : templates.stacks().values()) {
            SECRET.matcher(stack.toString()).results().forEach(found -> read.add(found.group(1)));
        }
        // A payment provider's key comes from there, by hand.
        read.removeIf(name ->
                templates.plan().settings().paymentProviders().stream()
                        .anyMatch(provider -> name.contains("/" + provider + "-")));
        assertThat(read).isNotEmpty().isSubsetOf(there);
    }

    @ParameterizedTest
    @MethodSource("environments")
    void everything_that_can_be_tagged_says_whose_it_is(Templates templates) {
        for (var type :
                Set.of("AWS::Lambda::Function", "AWS::DynamoDB::Table", "AWS::S3::Bucket")) {
            assertThat(templates.resources(type))
                    .allMatch(one ->
                            one.property("Tags")
                                    .toString()
                                    .contains(
                                            "{\"Key\":\"environment\",\"Value\":\""
                                                    + templates
                                                    + "\"}"));
        }
    }
}
