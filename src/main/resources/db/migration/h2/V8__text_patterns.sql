-- In time that grows with the product of both lengths, which H2's own LIKE does not hold to.
CREATE ALIAS IF NOT EXISTS IS_LIKE DETERMINISTIC FOR 'org.servicecircle.layer.cql2.LikePattern.isLike';
