<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyLocal="1" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyMaxScale="1" symbologyReferenceScale="-1" readOnly="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 type="RuleRenderer" attr="" symbollevels="0" enableorderby="0" forceraster="0" referencescale="-1">
    <rules key="{fb02f26b-9597-6eca-9bc7-442a66d12ebc}">
      <rule key="{efedd5b8-bad3-9e80-2d8e-dea85b841a93}" symbol="0" label="≥ 3,000" filter="&quot;land_area_ha&quot; &gt; 0 AND &quot;land_area_ha&quot; * 15 &gt;= 3000"/>
      <rule key="{6c6872d6-5399-d1d2-6b7f-76270aa75ae1}" symbol="1" label="1,000 – 3,000" filter="&quot;land_area_ha&quot; &gt; 0 AND &quot;land_area_ha&quot; * 15 &gt;= 1000 AND &quot;land_area_ha&quot; * 15 &lt; 3000"/>
      <rule key="{80b3fd13-28f8-d797-a97d-605cead8e740}" symbol="2" label="&lt; 1,000" filter="&quot;land_area_ha&quot; &gt; 0 AND &quot;land_area_ha&quot; * 15 &lt; 1000"/>
      <rule key="{4b885a00-6e24-5a06-2034-33aabf414e5d}" symbol="3" label="无数据" filter="&quot;land_area_ha&quot; IS NULL OR &quot;land_area_ha&quot; &lt;= 0"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="38,63,153,255"/>
            <Option type="QString" name="style" value="solid"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="joinstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="40,153,193,255"/>
            <Option type="QString" name="style" value="solid"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="joinstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="195,231,181,255"/>
            <Option type="QString" name="style" value="solid"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="joinstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="242,242,239,255"/>
            <Option type="QString" name="style" value="solid"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="joinstyle" value="round"/>
          </Option>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="45"/>
            <Option type="QString" name="distance" value="2"/>
            <Option type="QString" name="distance_unit" value="MM"/>
            <Option type="QString" name="color" value="214,214,209,255"/>
          </Option>
          <symbol type="line" name="@3@1" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option type="QString" name="line_color" value="214,214,209,255"/>
                <Option type="QString" name="line_style" value="solid"/>
                <Option type="QString" name="line_width" value="0.2"/>
                <Option type="QString" name="line_width_unit" value="MM"/>
              </Option>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="CASE WHEN &quot;land_area_ha&quot; &gt; 0 THEN &quot;name&quot; || &#39;\n&#39; || format_number(&quot;land_area_ha&quot; * 15, CASE WHEN &quot;land_area_ha&quot; * 15 &gt;= 100 THEN 0 WHEN &quot;land_area_ha&quot; * 15 &gt;= 10 THEN 1 ELSE 2 END) WHEN @map_scale &lt; 600000 THEN &quot;name&quot; ELSE &#39;&#39; END" isExpression="1" fontFamily="Noto Sans CJK SC" namedStyle="Regular" fontSize="8" fontSizeUnit="Point" fontWeight="50" fontItalic="0" textColor="26,26,26,255" textOpacity="1" blendMode="0" multilineHeight="1" textOrientation="horizontal" capitalization="0" useSubstitutions="0" allowHtml="0">
        <families/>
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
      </text-style>
      <text-format wrapChar="" multilineAlign="1" autoWrapLength="0" formatNumbers="0" decimals="0" useMaxLineLengthForAutoWrap="1"/>
      <placement placement="1" dist="0" distUnits="MM" centroidInside="1" centroidWhole="1" fitInPolygonOnly="0" quadOffset="4" offsetType="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" priority="5" polygonPlacementFlags="2" layerType="PolygonGeometry"/>
      <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="12000000" displayAll="0" obstacle="1" obstacleFactor="1" obstacleType="1" fontMinPixelSize="3" fontMaxPixelSize="10000" fontLimitPixelSize="0" limitNumLabels="0" maxNumLabels="2000" minFeatureSize="0" upsidedownLabels="0" labelPerPart="0" mergeLines="0" zIndex="0" unplacedVisibility="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <legend type="default-vector" showLabelLegend="0"/>
  <aliases>
    <alias index="0" field="id" name="编号"/>
    <alias index="1" field="code" name="行政区划代码"/>
    <alias index="2" field="name" name="名称"/>
    <alias index="3" field="path" name="全称"/>
    <alias index="4" field="pinyin" name="拼音"/>
    <alias index="5" field="area_kind" name="图形依据"/>
    <alias index="6" field="area_km2" name="面积（平方公里）"/>
    <alias index="7" field="facts" name="指标数"/>
    <alias index="8" field="reports" name="报告数"/>
    <alias index="9" field="mentions" name="提及次数"/>
    <alias index="10" field="building_area_m2" name="建筑面积（平方米）"/>
    <alias index="11" field="building_area_m2_n" name="建筑面积（平方米）：指标数"/>
    <alias index="12" field="building_area_m2_year" name="建筑面积（平方米）：年份"/>
    <alias index="13" field="building_area_m2_kind" name="建筑面积（平方米）：取值方式"/>
    <alias index="14" field="building_area_m2_parts" name="建筑面积（平方米）：下级单位数"/>
    <alias index="15" field="investment_cny" name="投资（元）"/>
    <alias index="16" field="investment_cny_n" name="投资（元）：指标数"/>
    <alias index="17" field="investment_cny_year" name="投资（元）：年份"/>
    <alias index="18" field="investment_cny_kind" name="投资（元）：取值方式"/>
    <alias index="19" field="investment_cny_parts" name="投资（元）：下级单位数"/>
    <alias index="20" field="land_area_ha" name="土地面积（公顷）"/>
    <alias index="21" field="land_area_ha_n" name="土地面积（公顷）：指标数"/>
    <alias index="22" field="land_area_ha_year" name="土地面积（公顷）：年份"/>
    <alias index="23" field="land_area_ha_kind" name="土地面积（公顷）：取值方式"/>
    <alias index="24" field="land_area_ha_parts" name="土地面积（公顷）：下级单位数"/>
    <alias index="25" field="length_km" name="长度（公里）"/>
    <alias index="26" field="length_km_n" name="长度（公里）：指标数"/>
    <alias index="27" field="length_km_year" name="长度（公里）：年份"/>
    <alias index="28" field="length_km_kind" name="长度（公里）：取值方式"/>
    <alias index="29" field="length_km_parts" name="长度（公里）：下级单位数"/>
    <alias index="30" field="mass_t" name="重量（吨）"/>
    <alias index="31" field="mass_t_n" name="重量（吨）：指标数"/>
    <alias index="32" field="mass_t_year" name="重量（吨）：年份"/>
    <alias index="33" field="mass_t_kind" name="重量（吨）：取值方式"/>
    <alias index="34" field="mass_t_parts" name="重量（吨）：下级单位数"/>
    <alias index="35" field="output_t" name="产量（吨）"/>
    <alias index="36" field="output_t_n" name="产量（吨）：指标数"/>
    <alias index="37" field="output_t_year" name="产量（吨）：年份"/>
    <alias index="38" field="output_t_kind" name="产量（吨）：取值方式"/>
    <alias index="39" field="output_t_parts" name="产量（吨）：下级单位数"/>
    <alias index="40" field="output_value_cny" name="产值（元）"/>
    <alias index="41" field="output_value_cny_n" name="产值（元）：指标数"/>
    <alias index="42" field="output_value_cny_year" name="产值（元）：年份"/>
    <alias index="43" field="output_value_cny_kind" name="产值（元）：取值方式"/>
    <alias index="44" field="output_value_cny_parts" name="产值（元）：下级单位数"/>
    <alias index="45" field="output_zhi" name="产量（只）"/>
    <alias index="46" field="output_zhi_n" name="产量（只）：指标数"/>
    <alias index="47" field="output_zhi_year" name="产量（只）：年份"/>
    <alias index="48" field="output_zhi_kind" name="产量（只）：取值方式"/>
    <alias index="49" field="output_zhi_parts" name="产量（只）：下级单位数"/>
    <alias index="50" field="planted_area_ha" name="种植面积（公顷）"/>
    <alias index="51" field="planted_area_ha_n" name="种植面积（公顷）：指标数"/>
    <alias index="52" field="planted_area_ha_year" name="种植面积（公顷）：年份"/>
    <alias index="53" field="planted_area_ha_kind" name="种植面积（公顷）：取值方式"/>
    <alias index="54" field="planted_area_ha_parts" name="种植面积（公顷）：下级单位数"/>
    <alias index="55" field="revenue_cny" name="收入（元）"/>
    <alias index="56" field="revenue_cny_n" name="收入（元）：指标数"/>
    <alias index="57" field="revenue_cny_year" name="收入（元）：年份"/>
    <alias index="58" field="revenue_cny_kind" name="收入（元）：取值方式"/>
    <alias index="59" field="revenue_cny_parts" name="收入（元）：下级单位数"/>
    <alias index="60" field="stock_ke" name="存栏存量（棵）"/>
    <alias index="61" field="stock_ke_n" name="存栏存量（棵）：指标数"/>
    <alias index="62" field="stock_ke_year" name="存栏存量（棵）：年份"/>
    <alias index="63" field="stock_ke_kind" name="存栏存量（棵）：取值方式"/>
    <alias index="64" field="stock_ke_parts" name="存栏存量（棵）：下级单位数"/>
    <alias index="65" field="stock_tou" name="存栏存量（头）"/>
    <alias index="66" field="stock_tou_n" name="存栏存量（头）：指标数"/>
    <alias index="67" field="stock_tou_year" name="存栏存量（头）：年份"/>
    <alias index="68" field="stock_tou_kind" name="存栏存量（头）：取值方式"/>
    <alias index="69" field="stock_tou_parts" name="存栏存量（头）：下级单位数"/>
    <alias index="70" field="stock_zhi" name="存栏存量（只）"/>
    <alias index="71" field="stock_zhi_n" name="存栏存量（只）：指标数"/>
    <alias index="72" field="stock_zhi_year" name="存栏存量（只）：年份"/>
    <alias index="73" field="stock_zhi_kind" name="存栏存量（只）：取值方式"/>
    <alias index="74" field="stock_zhi_parts" name="存栏存量（只）：下级单位数"/>
    <alias index="75" field="stock_zhu" name="存栏存量（株）"/>
    <alias index="76" field="stock_zhu_n" name="存栏存量（株）：指标数"/>
    <alias index="77" field="stock_zhu_year" name="存栏存量（株）：年份"/>
    <alias index="78" field="stock_zhu_kind" name="存栏存量（株）：取值方式"/>
    <alias index="79" field="stock_zhu_parts" name="存栏存量（株）：下级单位数"/>
    <alias index="80" field="subsidy_cny" name="补贴（元）"/>
    <alias index="81" field="subsidy_cny_n" name="补贴（元）：指标数"/>
    <alias index="82" field="subsidy_cny_year" name="补贴（元）：年份"/>
    <alias index="83" field="subsidy_cny_kind" name="补贴（元）：取值方式"/>
    <alias index="84" field="subsidy_cny_parts" name="补贴（元）：下级单位数"/>
    <alias index="85" field="tax_cny" name="税收（元）"/>
    <alias index="86" field="tax_cny_n" name="税收（元）：指标数"/>
    <alias index="87" field="tax_cny_year" name="税收（元）：年份"/>
    <alias index="88" field="tax_cny_kind" name="税收（元）：取值方式"/>
    <alias index="89" field="tax_cny_parts" name="税收（元）：下级单位数"/>
    <alias index="90" field="visitors_visits" name="游客量（人次）"/>
    <alias index="91" field="visitors_visits_n" name="游客量（人次）：指标数"/>
    <alias index="92" field="visitors_visits_year" name="游客量（人次）：年份"/>
    <alias index="93" field="visitors_visits_kind" name="游客量（人次）：取值方式"/>
    <alias index="94" field="visitors_visits_parts" name="游客量（人次）：下级单位数"/>
  </aliases>
  <previewExpression>&quot;name&quot;</previewExpression>
  <mapTip enabled="1">&lt;b&gt;[% replace(replace(&quot;path&quot;, &#39;&amp;&#39;, &#39;&amp;amp;&#39;), &#39;&lt;&#39;, &#39;&amp;lt;&#39;) %]&lt;/b&gt;&lt;br/&gt;土地面积（亩）：[% CASE WHEN &quot;land_area_ha&quot; &gt; 0 THEN format_number(&quot;land_area_ha&quot; * 15, CASE WHEN &quot;land_area_ha&quot; * 15 &gt;= 100 THEN 0 WHEN &quot;land_area_ha&quot; * 15 &gt;= 10 THEN 1 ELSE 2 END) ELSE &#39;无数据&#39; END %]&lt;br/&gt;[% &quot;facts&quot; %]条指标，[% &quot;reports&quot; %]份报告</mapTip>
  <layerGeometryType>2</layerGeometryType>
</qgis>
