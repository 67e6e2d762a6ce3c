package io.woocom.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.infrastructure.Policies.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Of every policy of every stack, so that a new one cannot slip by.
class RightsTest {

    /// What has no resource that a policy could name, and why.
    private static final Set<String> NAMELESS =
            Set.of(
                    // Interfaces in the network belong to no function (Lambda, "VPC permissions").
                    "ec2:CreateNetworkInterface",
                    "ec2:DescribeNetworkInterfaces",
                    "ec2:DescribeSubnets",
                    "ec2:DeleteNetworkInterface",
                    "ec2:AssignPrivateIpAddresses",
                    "ec2:UnassignPrivateIpAddresses",
                    // Metrics have no names, and looking at lists takes none.
                    "cloudwatch:GetMetricData",
                    "cloudwatch:ListMetrics",
                    "ec2:Describe*",
                    "cloudfront:List*",
                    "wafv2:List*",
                    // A key has no name before it is made.
                    "kms:CreateKey");

    static Stream<Templates> environments() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void nobody_may_do_everything_or_everything_of_a_service(Templates templates) {
        var allowed =
                Policies.of(templates).stream()
                        .filter(Statement::allows)
                        .flatMap(statement -> statement.actions().stream());
        assertThat(allowed).isNotEmpty().noneMatch(action -> action.matches("(.*:)?\\*"));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void a_right_to_everything_is_one_that_cannot_name_its_thing(Templates templates) {
        var unbounded =
                Policies.of(templates).stream()
                        .filter(Statement::allows)
                        .filter(Statement::ofIdentity)
                        .filter(statement -> statement.resources().contains("*"));
        assertThat(unbounded.flatMap(statement -> statement.actions().stream()))
                .isNotEmpty()
                .allMatch(NAMELESS::contains);
    }

    @ParameterizedTest
    @MethodSource("environments")
    void every_role_has_the_boundary_and_our_name(Templates templates) {
        for (var role : templates.resources("AWS::IAM::Role")) {
            assertThat(role.text("PermissionsBoundary"))
                    .as(role.toString())
                    .endsWith("policy/woocom-boundary");
        }
        assertThat(
                        templates.resources("AWS::IAM::Role").stream()
                                .map(role -> role.text("RoleName")))
                .filteredOn(name -> !name.isEmpty())
                .allMatch(name -> name.startsWith("woocom-"))
                .allMatch(name -> name.length() <= 64)
                .doesNotHaveDuplicates();
    }

    /// A role's own policy is cut to the boundary: what that lacks would be refused.
    @ParameterizedTest
    @MethodSource("environments")
    void the_boundary_has_room_for_every_role(Templates templates) {
        var boundary =
                templates.one("AWS::IAM::ManagedPolicy", "ManagedPolicyName", WooComStack.BOUNDARY);
        var within =
                Policies.of(boundary).stream()
                        .flatMap(statement -> statement.actions().stream())
                        .map(action -> action.replace("*", ".*"))
                        .toList();
        for (var role : templates.resources("AWS::IAM::Role")) {
            if (role.stack().equals(DeliveryStack.NAME) || role.stack().equals(NetworkStack.NAME)) {
                continue;
            }
            for (var statement : Policies.of(role)) {
                if (statement.ofIdentity()) {
                    assertThat(statement.actions())
                            .as(role.toString())
                            .allMatch(action -> within.stream().anyMatch(action::matches));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void policies_are_not_longer_than_they_may_be(Templates templates) {
        for (var policy : templates.resources("AWS::IAM::ManagedPolicy")) {
            assertThat(policy.property("PolicyDocument").toString().length())
                    .as(policy.toString())
                    .isLessThanOrEqualTo(6_144);
        }
        for (var role : templates.resources("AWS::IAM::Role")) {
            assertThat(role.property("Policies").toString().length())
                    .as(role.toString())
                    .isLessThanOrEqualTo(10_240);
        }
    }

    /// Everything is private in a policy of its own: two functions never share a role.
    @ParameterizedTest
    @MethodSource("environments")
    void every_function_has_its_own_role(Templates templates) {
        var roles = new HashSet<String>();
        for (var function : templates.resources("AWS::Lambda::Function")) {
            var role = function.referred("Role");
            assertThat(role.type()).isEqualTo("AWS::IAM::Role");
            assertThat(role.text("RoleName")).isEqualTo(function.text("FunctionName"));
            assertThat(roles.add(role.toString())).as(function.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void deployments_come_from_our_repository_and_one_environment_of_it(Templates templates) {
        var trusted =
                templates.resources("AWS::IAM::Role").stream()
                        .filter(role -> role.stack().equals(DeliveryStack.NAME))
                        .map(role ->
                                role.json()
                                        .findPath("StringEquals")
                                        .path("token.actions.githubusercontent.com:sub")
                                        .asText())
                        .toList();
        var repository = "repo:" + templates.plan().settings().repository() + ":environment:";
        assertThat(trusted)
                .isNotEmpty()
                .allMatch(subject -> subject.startsWith(repository))
                .noneMatch(subject -> subject.contains("*"));
    }
}
