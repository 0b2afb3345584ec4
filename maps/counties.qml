<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyLocal="1" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyMaxScale="1" symbologyReferenceScale="-1" readOnly="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 type="RuleRenderer" attr="" symbollevels="0" enableorderby="0" forceraster="0" referencescale="-1">
    <rules key="{11cb7f4a-2b81-28dc-94c4-c0864011fea6}">
      <rule key="{86f06820-c262-4741-49e0-930d375d24e6}" symbol="0" label="≥ 35" filter="&quot;facts&quot; &gt; 0 AND &quot;facts&quot; &gt;= 35"/>
      <rule key="{c52d1ce8-b090-04b4-efae-5a28fadeab09}" symbol="1" label="11 – 35" filter="&quot;facts&quot; &gt; 0 AND &quot;facts&quot; &gt;= 11 AND &quot;facts&quot; &lt; 35"/>
      <rule key="{eac996bf-2223-7ba0-8a41-8c85ad159021}" symbol="2" label="&lt; 11" filter="&quot;facts&quot; &gt; 0 AND &quot;facts&quot; &lt; 11"/>
      <rule key="{06ded2d7-00cb-b808-1c45-d3fe0abaa0e7}" symbol="3" label="无数据" filter="&quot;facts&quot; IS NULL OR &quot;facts&quot; &lt;= 0"/>
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
      <text-style fieldName="CASE WHEN &quot;facts&quot; &gt; 0 THEN &quot;name&quot; || &#39;\n&#39; || format_number(&quot;facts&quot;, CASE WHEN &quot;facts&quot; &gt;= 100 THEN 0 WHEN &quot;facts&quot; &gt;= 10 THEN 1 ELSE 2 END) WHEN @map_scale &lt; 2500000 THEN &quot;name&quot; ELSE &#39;&#39; END" isExpression="1" fontFamily="Noto Sans CJK SC" namedStyle="Regular" fontSize="8" fontSizeUnit="Point" fontWeight="50" fontItalic="0" textColor="26,26,26,255" textOpacity="1" blendMode="0" multilineHeight="1" textOrientation="horizontal" capitalization="0" useSubstitutions="0" allowHtml="0">
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
    <alias index="10" field="gross_output_industry_above_scale_cny" name="规模以上工业总产值（元）"/>
    <alias index="11" field="gross_output_industry_above_scale_cny_year" name="规模以上工业总产值（元）：年份"/>
    <alias index="12" field="gross_output_industry_above_scale_cny_kind" name="规模以上工业总产值（元）：取值方式"/>
    <alias index="13" field="gross_output_industry_above_scale_cny_n" name="规模以上工业总产值（元）：指标数"/>
    <alias index="14" field="gross_output_enterprises_above_scale_cny" name="规模以上企业总产值（元）"/>
    <alias index="15" field="gross_output_enterprises_above_scale_cny_year" name="规模以上企业总产值（元）：年份"/>
    <alias index="16" field="gross_output_enterprises_above_scale_cny_kind" name="规模以上企业总产值（元）：取值方式"/>
    <alias index="17" field="gross_output_enterprises_above_scale_cny_n" name="规模以上企业总产值（元）：指标数"/>
    <alias index="18" field="training_persons_visits" name="职业技能培训人数（人次）"/>
    <alias index="19" field="training_persons_visits_year" name="职业技能培训人数（人次）：年份"/>
    <alias index="20" field="training_persons_visits_kind" name="职业技能培训人数（人次）：取值方式"/>
    <alias index="21" field="training_persons_visits_n" name="职业技能培训人数（人次）：指标数"/>
    <alias index="22" field="training_persons_carers_visits" name="护工培训（人次）"/>
    <alias index="23" field="training_persons_carers_visits_year" name="护工培训（人次）：年份"/>
    <alias index="24" field="training_persons_carers_visits_kind" name="护工培训（人次）：取值方式"/>
    <alias index="25" field="training_persons_carers_visits_n" name="护工培训（人次）：指标数"/>
    <alias index="26" field="training_persons_farmers_visits" name="培训农民（人次）"/>
    <alias index="27" field="training_persons_farmers_visits_year" name="培训农民（人次）：年份"/>
    <alias index="28" field="training_persons_farmers_visits_kind" name="培训农民（人次）：取值方式"/>
    <alias index="29" field="training_persons_farmers_visits_n" name="培训农民（人次）：指标数"/>
    <alias index="30" field="benefited_households" name="带动农户数（户）"/>
    <alias index="31" field="benefited_households_year" name="带动农户数（户）：年份"/>
    <alias index="32" field="benefited_households_kind" name="带动农户数（户）：取值方式"/>
    <alias index="33" field="benefited_households_n" name="带动农户数（户）：指标数"/>
    <alias index="34" field="campaign_participants_visits" name="活动参与人次（人次）"/>
    <alias index="35" field="campaign_participants_visits_year" name="活动参与人次（人次）：年份"/>
    <alias index="36" field="campaign_participants_visits_kind" name="活动参与人次（人次）：取值方式"/>
    <alias index="37" field="campaign_participants_visits_n" name="活动参与人次（人次）：指标数"/>
    <alias index="38" field="crops_planted_area_mu" name="农作物总播种面积（亩）"/>
    <alias index="39" field="crops_planted_area_mu_year" name="农作物总播种面积（亩）：年份"/>
    <alias index="40" field="crops_planted_area_mu_kind" name="农作物总播种面积（亩）：取值方式"/>
    <alias index="41" field="crops_planted_area_mu_n" name="农作物总播种面积（亩）：指标数"/>
    <alias index="42" field="grain_planted_area_mu" name="粮食播种面积（亩）"/>
    <alias index="43" field="grain_planted_area_mu_year" name="粮食播种面积（亩）：年份"/>
    <alias index="44" field="grain_planted_area_mu_kind" name="粮食播种面积（亩）：取值方式"/>
    <alias index="45" field="grain_planted_area_mu_n" name="粮食播种面积（亩）：指标数"/>
    <alias index="46" field="wheat_planted_area_mu" name="小麦播种面积（亩）"/>
    <alias index="47" field="wheat_planted_area_mu_year" name="小麦播种面积（亩）：年份"/>
    <alias index="48" field="wheat_planted_area_mu_kind" name="小麦播种面积（亩）：取值方式"/>
    <alias index="49" field="wheat_planted_area_mu_n" name="小麦播种面积（亩）：指标数"/>
    <alias index="50" field="millet_planted_area_mu" name="谷子播种面积（亩）"/>
    <alias index="51" field="millet_planted_area_mu_year" name="谷子播种面积（亩）：年份"/>
    <alias index="52" field="millet_planted_area_mu_kind" name="谷子播种面积（亩）：取值方式"/>
    <alias index="53" field="millet_planted_area_mu_n" name="谷子播种面积（亩）：指标数"/>
    <alias index="54" field="vegetables_planted_area_mu" name="蔬菜播种面积（亩）"/>
    <alias index="55" field="vegetables_planted_area_mu_year" name="蔬菜播种面积（亩）：年份"/>
    <alias index="56" field="vegetables_planted_area_mu_kind" name="蔬菜播种面积（亩）：取值方式"/>
    <alias index="57" field="vegetables_planted_area_mu_n" name="蔬菜播种面积（亩）：指标数"/>
    <alias index="58" field="herbs_planted_area_mu" name="中药材播种面积（亩）"/>
    <alias index="59" field="herbs_planted_area_mu_year" name="中药材播种面积（亩）：年份"/>
    <alias index="60" field="herbs_planted_area_mu_kind" name="中药材播种面积（亩）：取值方式"/>
    <alias index="61" field="herbs_planted_area_mu_n" name="中药材播种面积（亩）：指标数"/>
    <alias index="62" field="orchards_planted_area_mu" name="果园面积（亩）"/>
    <alias index="63" field="orchards_planted_area_mu_year" name="果园面积（亩）：年份"/>
    <alias index="64" field="orchards_planted_area_mu_kind" name="果园面积（亩）：取值方式"/>
    <alias index="65" field="orchards_planted_area_mu_n" name="果园面积（亩）：指标数"/>
    <alias index="66" field="walnuts_planted_area_mu" name="核桃种植面积（亩）"/>
    <alias index="67" field="walnuts_planted_area_mu_year" name="核桃种植面积（亩）：年份"/>
    <alias index="68" field="walnuts_planted_area_mu_kind" name="核桃种植面积（亩）：取值方式"/>
    <alias index="69" field="walnuts_planted_area_mu_n" name="核桃种植面积（亩）：指标数"/>
    <alias index="70" field="prickly_ash_planted_area_mu" name="花椒种植面积（亩）"/>
    <alias index="71" field="prickly_ash_planted_area_mu_year" name="花椒种植面积（亩）：年份"/>
    <alias index="72" field="prickly_ash_planted_area_mu_kind" name="花椒种植面积（亩）：取值方式"/>
    <alias index="73" field="prickly_ash_planted_area_mu_n" name="花椒种植面积（亩）：指标数"/>
    <alias index="74" field="prickly_ash_output_t" name="花椒产量（吨）"/>
    <alias index="75" field="prickly_ash_output_t_year" name="花椒产量（吨）：年份"/>
    <alias index="76" field="prickly_ash_output_t_kind" name="花椒产量（吨）：取值方式"/>
    <alias index="77" field="prickly_ash_output_t_n" name="花椒产量（吨）：指标数"/>
    <alias index="78" field="beef_cattle_stock_head" name="肉牛存栏（头）"/>
    <alias index="79" field="beef_cattle_stock_head_year" name="肉牛存栏（头）：年份"/>
    <alias index="80" field="beef_cattle_stock_head_kind" name="肉牛存栏（头）：取值方式"/>
    <alias index="81" field="beef_cattle_stock_head_n" name="肉牛存栏（头）：指标数"/>
    <alias index="82" field="pigs_stock_head" name="生猪存栏（头）"/>
    <alias index="83" field="pigs_stock_head_year" name="生猪存栏（头）：年份"/>
    <alias index="84" field="pigs_stock_head_kind" name="生猪存栏（头）：取值方式"/>
    <alias index="85" field="pigs_stock_head_n" name="生猪存栏（头）：指标数"/>
    <alias index="86" field="farmland_area_mu" name="耕地面积（亩）"/>
    <alias index="87" field="farmland_area_mu_year" name="耕地面积（亩）：年份"/>
    <alias index="88" field="farmland_area_mu_kind" name="耕地面积（亩）：取值方式"/>
    <alias index="89" field="farmland_area_mu_n" name="耕地面积（亩）：指标数"/>
    <alias index="90" field="land_transferred_area_mu" name="土地流转面积（亩）"/>
    <alias index="91" field="land_transferred_area_mu_year" name="土地流转面积（亩）：年份"/>
    <alias index="92" field="land_transferred_area_mu_kind" name="土地流转面积（亩）：取值方式"/>
    <alias index="93" field="land_transferred_area_mu_n" name="土地流转面积（亩）：指标数"/>
    <alias index="94" field="land_transferred_area_pooled_by_cooperative_mu" name="收储土地（亩）"/>
    <alias index="95" field="land_transferred_area_pooled_by_cooperative_mu_year" name="收储土地（亩）：年份"/>
    <alias index="96" field="land_transferred_area_pooled_by_cooperative_mu_kind" name="收储土地（亩）：取值方式"/>
    <alias index="97" field="land_transferred_area_pooled_by_cooperative_mu_n" name="收储土地（亩）：指标数"/>
    <alias index="98" field="land_entrusted_area_mu" name="农业生产托管面积（亩）"/>
    <alias index="99" field="land_entrusted_area_mu_year" name="农业生产托管面积（亩）：年份"/>
    <alias index="100" field="land_entrusted_area_mu_kind" name="农业生产托管面积（亩）：取值方式"/>
    <alias index="101" field="land_entrusted_area_mu_n" name="农业生产托管面积（亩）：指标数"/>
    <alias index="102" field="abandoned_land_area_mu" name="撂荒地面积（亩）"/>
    <alias index="103" field="abandoned_land_area_mu_year" name="撂荒地面积（亩）：年份"/>
    <alias index="104" field="abandoned_land_area_mu_kind" name="撂荒地面积（亩）：取值方式"/>
    <alias index="105" field="abandoned_land_area_mu_n" name="撂荒地面积（亩）：指标数"/>
    <alias index="106" field="land_restored_area_mu" name="土地整治面积（亩）"/>
    <alias index="107" field="land_restored_area_mu_year" name="土地整治面积（亩）：年份"/>
    <alias index="108" field="land_restored_area_mu_kind" name="土地整治面积（亩）：取值方式"/>
    <alias index="109" field="land_restored_area_mu_n" name="土地整治面积（亩）：指标数"/>
    <alias index="110" field="cooperatives_count" name="农民专业合作社（个）"/>
    <alias index="111" field="cooperatives_count_year" name="农民专业合作社（个）：年份"/>
    <alias index="112" field="cooperatives_count_kind" name="农民专业合作社（个）：取值方式"/>
    <alias index="113" field="cooperatives_count_n" name="农民专业合作社（个）：指标数"/>
    <alias index="114" field="cooperatives_afforestation_count" name="造林合作社（个）"/>
    <alias index="115" field="cooperatives_afforestation_count_year" name="造林合作社（个）：年份"/>
    <alias index="116" field="cooperatives_afforestation_count_kind" name="造林合作社（个）：取值方式"/>
    <alias index="117" field="cooperatives_afforestation_count_n" name="造林合作社（个）：指标数"/>
    <alias index="118" field="cooperatives_land_count" name="土地合作社（个）"/>
    <alias index="119" field="cooperatives_land_count_year" name="土地合作社（个）：年份"/>
    <alias index="120" field="cooperatives_land_count_kind" name="土地合作社（个）：取值方式"/>
    <alias index="121" field="cooperatives_land_count_n" name="土地合作社（个）：指标数"/>
    <alias index="122" field="cooperatives_livestock_count" name="养殖专业合作社（个）"/>
    <alias index="123" field="cooperatives_livestock_count_year" name="养殖专业合作社（个）：年份"/>
    <alias index="124" field="cooperatives_livestock_count_kind" name="养殖专业合作社（个）：取值方式"/>
    <alias index="125" field="cooperatives_livestock_count_n" name="养殖专业合作社（个）：指标数"/>
    <alias index="126" field="family_farms_count" name="家庭农场（个）"/>
    <alias index="127" field="family_farms_count_year" name="家庭农场（个）：年份"/>
    <alias index="128" field="family_farms_count_kind" name="家庭农场（个）：取值方式"/>
    <alias index="129" field="family_farms_count_n" name="家庭农场（个）：指标数"/>
    <alias index="130" field="farmers_trained_persons" name="高素质农民培训人数（人）"/>
    <alias index="131" field="farmers_trained_persons_year" name="高素质农民培训人数（人）：年份"/>
    <alias index="132" field="farmers_trained_persons_kind" name="高素质农民培训人数（人）：取值方式"/>
    <alias index="133" field="farmers_trained_persons_n" name="高素质农民培训人数（人）：指标数"/>
    <alias index="134" field="coal_mines_count" name="煤矿数（座）"/>
    <alias index="135" field="coal_mines_count_year" name="煤矿数（座）：年份"/>
    <alias index="136" field="coal_mines_count_kind" name="煤矿数（座）：取值方式"/>
    <alias index="137" field="coal_mines_count_n" name="煤矿数（座）：指标数"/>
    <alias index="138" field="enterprises_mining_and_industry_count" name="工矿企业（家）"/>
    <alias index="139" field="enterprises_mining_and_industry_count_year" name="工矿企业（家）：年份"/>
    <alias index="140" field="enterprises_mining_and_industry_count_kind" name="工矿企业（家）：取值方式"/>
    <alias index="141" field="enterprises_mining_and_industry_count_n" name="工矿企业（家）：指标数"/>
    <alias index="142" field="fixed_asset_investment_cny" name="固定资产投资（元）"/>
    <alias index="143" field="fixed_asset_investment_cny_year" name="固定资产投资（元）：年份"/>
    <alias index="144" field="fixed_asset_investment_cny_kind" name="固定资产投资（元）：取值方式"/>
    <alias index="145" field="fixed_asset_investment_cny_n" name="固定资产投资（元）：指标数"/>
    <alias index="146" field="signed_projects_count" name="签约项目数（个）"/>
    <alias index="147" field="signed_projects_count_year" name="签约项目数（个）：年份"/>
    <alias index="148" field="signed_projects_count_kind" name="签约项目数（个）：取值方式"/>
    <alias index="149" field="signed_projects_count_n" name="签约项目数（个）：指标数"/>
    <alias index="150" field="key_projects_count" name="重点工程项目数（个）"/>
    <alias index="151" field="key_projects_count_year" name="重点工程项目数（个）：年份"/>
    <alias index="152" field="key_projects_count_kind" name="重点工程项目数（个）：取值方式"/>
    <alias index="153" field="key_projects_count_n" name="重点工程项目数（个）：指标数"/>
    <alias index="154" field="key_projects_under_construction_count" name="在建项目（个）"/>
    <alias index="155" field="key_projects_under_construction_count_year" name="在建项目（个）：年份"/>
    <alias index="156" field="key_projects_under_construction_count_kind" name="在建项目（个）：取值方式"/>
    <alias index="157" field="key_projects_under_construction_count_n" name="在建项目（个）：指标数"/>
    <alias index="158" field="scenic_areas_spots_count" name="景区（个）"/>
    <alias index="159" field="scenic_areas_spots_count_year" name="景区（个）：年份"/>
    <alias index="160" field="scenic_areas_spots_count_kind" name="景区（个）：取值方式"/>
    <alias index="161" field="scenic_areas_spots_count_n" name="景区（个）：指标数"/>
    <alias index="162" field="tax_total_cny" name="税收总额（元）"/>
    <alias index="163" field="tax_total_cny_year" name="税收总额（元）：年份"/>
    <alias index="164" field="tax_total_cny_kind" name="税收总额（元）：取值方式"/>
    <alias index="165" field="tax_total_cny_n" name="税收总额（元）：指标数"/>
    <alias index="166" field="river_channel_length_cleaned_km" name="清理河道（公里）"/>
    <alias index="167" field="river_channel_length_cleaned_km_year" name="清理河道（公里）：年份"/>
    <alias index="168" field="river_channel_length_cleaned_km_kind" name="清理河道（公里）：取值方式"/>
    <alias index="169" field="river_channel_length_cleaned_km_n" name="清理河道（公里）：指标数"/>
    <alias index="170" field="waste_removed_t" name="生活垃圾清运量（吨）"/>
    <alias index="171" field="waste_removed_t_year" name="生活垃圾清运量（吨）：年份"/>
    <alias index="172" field="waste_removed_t_kind" name="生活垃圾清运量（吨）：取值方式"/>
    <alias index="173" field="waste_removed_t_n" name="生活垃圾清运量（吨）：指标数"/>
    <alias index="174" field="waste_removed_farm_waste_t" name="农业垃圾（吨）"/>
    <alias index="175" field="waste_removed_farm_waste_t_year" name="农业垃圾（吨）：年份"/>
    <alias index="176" field="waste_removed_farm_waste_t_kind" name="农业垃圾（吨）：取值方式"/>
    <alias index="177" field="waste_removed_farm_waste_t_n" name="农业垃圾（吨）：指标数"/>
    <alias index="178" field="primary_schools_count" name="小学学校数（所）"/>
    <alias index="179" field="primary_schools_count_year" name="小学学校数（所）：年份"/>
    <alias index="180" field="primary_schools_count_kind" name="小学学校数（所）：取值方式"/>
    <alias index="181" field="primary_schools_count_n" name="小学学校数（所）：指标数"/>
    <alias index="182" field="kindergartens_count" name="幼儿园数（所）"/>
    <alias index="183" field="kindergartens_count_year" name="幼儿园数（所）：年份"/>
    <alias index="184" field="kindergartens_count_kind" name="幼儿园数（所）：取值方式"/>
    <alias index="185" field="kindergartens_count_n" name="幼儿园数（所）：指标数"/>
    <alias index="186" field="students_university_persons" name="大学生（人）"/>
    <alias index="187" field="students_university_persons_year" name="大学生（人）：年份"/>
    <alias index="188" field="students_university_persons_kind" name="大学生（人）：取值方式"/>
    <alias index="189" field="students_university_persons_n" name="大学生（人）：指标数"/>
    <alias index="190" field="students_with_teachers_persons" name="师生（人）"/>
    <alias index="191" field="students_with_teachers_persons_year" name="师生（人）：年份"/>
    <alias index="192" field="students_with_teachers_persons_kind" name="师生（人）：取值方式"/>
    <alias index="193" field="students_with_teachers_persons_n" name="师生（人）：指标数"/>
    <alias index="194" field="township_health_centres_count" name="乡镇卫生院（所）"/>
    <alias index="195" field="township_health_centres_count_year" name="乡镇卫生院（所）：年份"/>
    <alias index="196" field="township_health_centres_count_kind" name="乡镇卫生院（所）：取值方式"/>
    <alias index="197" field="township_health_centres_count_n" name="乡镇卫生院（所）：指标数"/>
    <alias index="198" field="village_clinics_count" name="村卫生室（个）"/>
    <alias index="199" field="village_clinics_count_year" name="村卫生室（个）：年份"/>
    <alias index="200" field="village_clinics_count_kind" name="村卫生室（个）：取值方式"/>
    <alias index="201" field="village_clinics_count_n" name="村卫生室（个）：指标数"/>
    <alias index="202" field="village_doctors_persons" name="乡村医生（人）"/>
    <alias index="203" field="village_doctors_persons_year" name="乡村医生（人）：年份"/>
    <alias index="204" field="village_doctors_persons_kind" name="乡村医生（人）：取值方式"/>
    <alias index="205" field="village_doctors_persons_n" name="乡村医生（人）：指标数"/>
    <alias index="206" field="vaccinated_persons" name="疫苗接种人数（人）"/>
    <alias index="207" field="vaccinated_persons_year" name="疫苗接种人数（人）：年份"/>
    <alias index="208" field="vaccinated_persons_kind" name="疫苗接种人数（人）：取值方式"/>
    <alias index="209" field="vaccinated_persons_n" name="疫苗接种人数（人）：指标数"/>
    <alias index="210" field="pension_residents_insured_paying_persons" name="养老保险缴费（人）"/>
    <alias index="211" field="pension_residents_insured_paying_persons_year" name="养老保险缴费（人）：年份"/>
    <alias index="212" field="pension_residents_insured_paying_persons_kind" name="养老保险缴费（人）：取值方式"/>
    <alias index="213" field="pension_residents_insured_paying_persons_n" name="养老保险缴费（人）：指标数"/>
    <alias index="214" field="pension_supplement_insured_persons" name="城乡居民补充养老保险缴费人数（人）"/>
    <alias index="215" field="pension_supplement_insured_persons_year" name="城乡居民补充养老保险缴费人数（人）：年份"/>
    <alias index="216" field="pension_supplement_insured_persons_kind" name="城乡居民补充养老保险缴费人数（人）：取值方式"/>
    <alias index="217" field="pension_supplement_insured_persons_n" name="城乡居民补充养老保险缴费人数（人）：指标数"/>
    <alias index="218" field="destitute_persons_households" name="特困人员救助供养人数（户数）（户）"/>
    <alias index="219" field="destitute_persons_households_year" name="特困人员救助供养人数（户数）（户）：年份"/>
    <alias index="220" field="destitute_persons_households_kind" name="特困人员救助供养人数（户数）（户）：取值方式"/>
    <alias index="221" field="destitute_persons_households_n" name="特困人员救助供养人数（户数）（户）：指标数"/>
    <alias index="222" field="temporary_relief_relief_general_cny" name="救助资金（元）"/>
    <alias index="223" field="temporary_relief_relief_general_cny_year" name="救助资金（元）：年份"/>
    <alias index="224" field="temporary_relief_relief_general_cny_kind" name="救助资金（元）：取值方式"/>
    <alias index="225" field="temporary_relief_relief_general_cny_n" name="救助资金（元）：指标数"/>
    <alias index="226" field="old_age_allowance_cny" name="高龄补贴（元）"/>
    <alias index="227" field="old_age_allowance_cny_year" name="高龄补贴（元）：年份"/>
    <alias index="228" field="old_age_allowance_cny_kind" name="高龄补贴（元）：取值方式"/>
    <alias index="229" field="old_age_allowance_cny_n" name="高龄补贴（元）：指标数"/>
    <alias index="230" field="very_old_persons" name="享受高龄补贴人数（人）"/>
    <alias index="231" field="very_old_persons_year" name="享受高龄补贴人数（人）：年份"/>
    <alias index="232" field="very_old_persons_kind" name="享受高龄补贴人数（人）：取值方式"/>
    <alias index="233" field="very_old_persons_n" name="享受高龄补贴人数（人）：指标数"/>
    <alias index="234" field="disabled_persons_mental_illness_persons" name="精神障碍人员（人）"/>
    <alias index="235" field="disabled_persons_mental_illness_persons_year" name="精神障碍人员（人）：年份"/>
    <alias index="236" field="disabled_persons_mental_illness_persons_kind" name="精神障碍人员（人）：取值方式"/>
    <alias index="237" field="disabled_persons_mental_illness_persons_n" name="精神障碍人员（人）：指标数"/>
    <alias index="238" field="student_grants_cny" name="学生资助金额（元）"/>
    <alias index="239" field="student_grants_cny_year" name="学生资助金额（元）：年份"/>
    <alias index="240" field="student_grants_cny_kind" name="学生资助金额（元）：取值方式"/>
    <alias index="241" field="student_grants_cny_n" name="学生资助金额（元）：指标数"/>
    <alias index="242" field="student_grants_teachers_bonus_cny" name="教师奖金（元）"/>
    <alias index="243" field="student_grants_teachers_bonus_cny_year" name="教师奖金（元）：年份"/>
    <alias index="244" field="student_grants_teachers_bonus_cny_kind" name="教师奖金（元）：取值方式"/>
    <alias index="245" field="student_grants_teachers_bonus_cny_n" name="教师奖金（元）：指标数"/>
    <alias index="246" field="relieved_households" name="脱贫户（户）"/>
    <alias index="247" field="relieved_households_year" name="脱贫户（户）：年份"/>
    <alias index="248" field="relieved_households_kind" name="脱贫户（户）：取值方式"/>
    <alias index="249" field="relieved_households_n" name="脱贫户（户）：指标数"/>
    <alias index="250" field="relieved_persons" name="脱贫人口（人）"/>
    <alias index="251" field="relieved_persons_year" name="脱贫人口（人）：年份"/>
    <alias index="252" field="relieved_persons_kind" name="脱贫人口（人）：取值方式"/>
    <alias index="253" field="relieved_persons_n" name="脱贫人口（人）：指标数"/>
    <alias index="254" field="unstable_relieved_households" name="脱贫不稳定户（户）"/>
    <alias index="255" field="unstable_relieved_households_year" name="脱贫不稳定户（户）：年份"/>
    <alias index="256" field="unstable_relieved_households_kind" name="脱贫不稳定户（户）：取值方式"/>
    <alias index="257" field="unstable_relieved_households_n" name="脱贫不稳定户（户）：指标数"/>
    <alias index="258" field="unstable_relieved_households_persons" name="脱贫不稳定户（人数）（人）"/>
    <alias index="259" field="unstable_relieved_households_persons_year" name="脱贫不稳定户（人数）（人）：年份"/>
    <alias index="260" field="unstable_relieved_households_persons_kind" name="脱贫不稳定户（人数）（人）：取值方式"/>
    <alias index="261" field="unstable_relieved_households_persons_n" name="脱贫不稳定户（人数）（人）：指标数"/>
    <alias index="262" field="marginal_households" name="边缘易致贫户（户）"/>
    <alias index="263" field="marginal_households_year" name="边缘易致贫户（户）：年份"/>
    <alias index="264" field="marginal_households_kind" name="边缘易致贫户（户）：取值方式"/>
    <alias index="265" field="marginal_households_n" name="边缘易致贫户（户）：指标数"/>
    <alias index="266" field="marginal_households_persons" name="边缘易致贫户（人数）（人）"/>
    <alias index="267" field="marginal_households_persons_year" name="边缘易致贫户（人数）（人）：年份"/>
    <alias index="268" field="marginal_households_persons_kind" name="边缘易致贫户（人数）（人）：取值方式"/>
    <alias index="269" field="marginal_households_persons_n" name="边缘易致贫户（人数）（人）：指标数"/>
    <alias index="270" field="collective_income_total_cny" name="村级集体经济总收入（元）"/>
    <alias index="271" field="collective_income_total_cny_year" name="村级集体经济总收入（元）：年份"/>
    <alias index="272" field="collective_income_total_cny_kind" name="村级集体经济总收入（元）：取值方式"/>
    <alias index="273" field="collective_income_total_cny_n" name="村级集体经济总收入（元）：指标数"/>
    <alias index="274" field="collective_income_total_township_collective_cny" name="镇级集体年收入（元）"/>
    <alias index="275" field="collective_income_total_township_collective_cny_year" name="镇级集体年收入（元）：年份"/>
    <alias index="276" field="collective_income_total_township_collective_cny_kind" name="镇级集体年收入（元）：取值方式"/>
    <alias index="277" field="collective_income_total_township_collective_cny_n" name="镇级集体年收入（元）：指标数"/>
    <alias index="278" field="collective_income_total_every_cny" name="村级集体经济总收入（每个）（元）"/>
    <alias index="279" field="collective_income_total_every_cny_year" name="村级集体经济总收入（每个）（元）：年份"/>
    <alias index="280" field="collective_income_total_every_cny_kind" name="村级集体经济总收入（每个）（元）：取值方式"/>
    <alias index="281" field="collective_income_total_every_cny_n" name="村级集体经济总收入（每个）（元）：指标数"/>
    <alias index="282" field="waste_facilities_bins_count" name="垃圾桶（个）"/>
    <alias index="283" field="waste_facilities_bins_count_year" name="垃圾桶（个）：年份"/>
    <alias index="284" field="waste_facilities_bins_count_kind" name="垃圾桶（个）：取值方式"/>
    <alias index="285" field="waste_facilities_bins_count_n" name="垃圾桶（个）：指标数"/>
    <alias index="286" field="waste_facilities_dumps_count" name="垃圾倾倒点（个）"/>
    <alias index="287" field="waste_facilities_dumps_count_year" name="垃圾倾倒点（个）：年份"/>
    <alias index="288" field="waste_facilities_dumps_count_kind" name="垃圾倾倒点（个）：取值方式"/>
    <alias index="289" field="waste_facilities_dumps_count_n" name="垃圾倾倒点（个）：指标数"/>
    <alias index="290" field="dilapidated_houses_rebuilt_damaged_by_disaster_households" name="因灾受损农房（户）"/>
    <alias index="291" field="dilapidated_houses_rebuilt_damaged_by_disaster_households_year" name="因灾受损农房（户）：年份"/>
    <alias index="292" field="dilapidated_houses_rebuilt_damaged_by_disaster_households_kind" name="因灾受损农房（户）：取值方式"/>
    <alias index="293" field="dilapidated_houses_rebuilt_damaged_by_disaster_households_n" name="因灾受损农房（户）：指标数"/>
    <alias index="294" field="dilapidated_houses_rebuilt_rebuilt_households" name="重建（户）"/>
    <alias index="295" field="dilapidated_houses_rebuilt_rebuilt_households_year" name="重建（户）：年份"/>
    <alias index="296" field="dilapidated_houses_rebuilt_rebuilt_households_kind" name="重建（户）：取值方式"/>
    <alias index="297" field="dilapidated_houses_rebuilt_rebuilt_households_n" name="重建（户）：指标数"/>
    <alias index="298" field="dilapidated_houses_rebuilt_repaired_households" name="修缮（户）"/>
    <alias index="299" field="dilapidated_houses_rebuilt_repaired_households_year" name="修缮（户）：年份"/>
    <alias index="300" field="dilapidated_houses_rebuilt_repaired_households_kind" name="修缮（户）：取值方式"/>
    <alias index="301" field="dilapidated_houses_rebuilt_repaired_households_n" name="修缮（户）：指标数"/>
    <alias index="302" field="illegal_structures_removed_ruined_walls_count" name="残垣断壁（处）"/>
    <alias index="303" field="illegal_structures_removed_ruined_walls_count_year" name="残垣断壁（处）：年份"/>
    <alias index="304" field="illegal_structures_removed_ruined_walls_count_kind" name="残垣断壁（处）：取值方式"/>
    <alias index="305" field="illegal_structures_removed_ruined_walls_count_n" name="残垣断壁（处）：指标数"/>
    <alias index="306" field="disorder_sites_cleared_heaps_count" name="乱堆乱放（处）"/>
    <alias index="307" field="disorder_sites_cleared_heaps_count_year" name="乱堆乱放（处）：年份"/>
    <alias index="308" field="disorder_sites_cleared_heaps_count_kind" name="乱堆乱放（处）：取值方式"/>
    <alias index="309" field="disorder_sites_cleared_heaps_count_n" name="乱堆乱放（处）：指标数"/>
    <alias index="310" field="party_members_persons" name="党员（人）"/>
    <alias index="311" field="party_members_persons_year" name="党员（人）：年份"/>
    <alias index="312" field="party_members_persons_kind" name="党员（人）：取值方式"/>
    <alias index="313" field="party_members_persons_n" name="党员（人）：指标数"/>
    <alias index="314" field="party_members_excellent_persons" name="优秀党员（人）"/>
    <alias index="315" field="party_members_excellent_persons_year" name="优秀党员（人）：年份"/>
    <alias index="316" field="party_members_excellent_persons_kind" name="优秀党员（人）：取值方式"/>
    <alias index="317" field="party_members_excellent_persons_n" name="优秀党员（人）：指标数"/>
    <alias index="318" field="party_activists_persons" name="入党积极分子（人）"/>
    <alias index="319" field="party_activists_persons_year" name="入党积极分子（人）：年份"/>
    <alias index="320" field="party_activists_persons_kind" name="入党积极分子（人）：取值方式"/>
    <alias index="321" field="party_activists_persons_n" name="入党积极分子（人）：指标数"/>
    <alias index="322" field="party_activists_candidates_persons" name="发展对象（人）"/>
    <alias index="323" field="party_activists_candidates_persons_year" name="发展对象（人）：年份"/>
    <alias index="324" field="party_activists_candidates_persons_kind" name="发展对象（人）：取值方式"/>
    <alias index="325" field="party_activists_candidates_persons_n" name="发展对象（人）：指标数"/>
    <alias index="326" field="party_branches_count" name="党支部（个）"/>
    <alias index="327" field="party_branches_count_year" name="党支部（个）：年份"/>
    <alias index="328" field="party_branches_count_kind" name="党支部（个）：取值方式"/>
    <alias index="329" field="party_branches_count_n" name="党支部（个）：指标数"/>
    <alias index="330" field="party_branches_advanced_count" name="先进党支部（个）"/>
    <alias index="331" field="party_branches_advanced_count_year" name="先进党支部（个）：年份"/>
    <alias index="332" field="party_branches_advanced_count_kind" name="先进党支部（个）：取值方式"/>
    <alias index="333" field="party_branches_advanced_count_n" name="先进党支部（个）：指标数"/>
    <alias index="334" field="party_branches_average_count" name="一般党支部（个）"/>
    <alias index="335" field="party_branches_average_count_year" name="一般党支部（个）：年份"/>
    <alias index="336" field="party_branches_average_count_kind" name="一般党支部（个）：取值方式"/>
    <alias index="337" field="party_branches_average_count_n" name="一般党支部（个）：指标数"/>
    <alias index="338" field="party_branches_lagging_count" name="后进党支部（个）"/>
    <alias index="339" field="party_branches_lagging_count_year" name="后进党支部（个）：年份"/>
    <alias index="340" field="party_branches_lagging_count_kind" name="后进党支部（个）：取值方式"/>
    <alias index="341" field="party_branches_lagging_count_n" name="后进党支部（个）：指标数"/>
    <alias index="342" field="cadres_persons" name="干部（人）"/>
    <alias index="343" field="cadres_persons_year" name="干部（人）：年份"/>
    <alias index="344" field="cadres_persons_kind" name="干部（人）：取值方式"/>
    <alias index="345" field="cadres_persons_n" name="干部（人）：指标数"/>
    <alias index="346" field="cadres_local_talents_persons" name="乡土人才（人）"/>
    <alias index="347" field="cadres_local_talents_persons_year" name="乡土人才（人）：年份"/>
    <alias index="348" field="cadres_local_talents_persons_kind" name="乡土人才（人）：取值方式"/>
    <alias index="349" field="cadres_local_talents_persons_n" name="乡土人才（人）：指标数"/>
    <alias index="350" field="cadres_party_cadres_persons" name="党员干部（人）"/>
    <alias index="351" field="cadres_party_cadres_persons_year" name="党员干部（人）：年份"/>
    <alias index="352" field="cadres_party_cadres_persons_kind" name="党员干部（人）：取值方式"/>
    <alias index="353" field="cadres_party_cadres_persons_n" name="党员干部（人）：指标数"/>
    <alias index="354" field="cadres_selected_graduates_persons" name="选调生（人）"/>
    <alias index="355" field="cadres_selected_graduates_persons_year" name="选调生（人）：年份"/>
    <alias index="356" field="cadres_selected_graduates_persons_kind" name="选调生（人）：取值方式"/>
    <alias index="357" field="cadres_selected_graduates_persons_n" name="选调生（人）：指标数"/>
    <alias index="358" field="cadres_sent_down_persons" name="乡派干部（人）"/>
    <alias index="359" field="cadres_sent_down_persons_year" name="乡派干部（人）：年份"/>
    <alias index="360" field="cadres_sent_down_persons_kind" name="乡派干部（人）：取值方式"/>
    <alias index="361" field="cadres_sent_down_persons_n" name="乡派干部（人）：指标数"/>
    <alias index="362" field="discipline_persons" name="党纪政务处分人数（人）"/>
    <alias index="363" field="discipline_persons_year" name="党纪政务处分人数（人）：年份"/>
    <alias index="364" field="discipline_persons_kind" name="党纪政务处分人数（人）：取值方式"/>
    <alias index="365" field="discipline_persons_n" name="党纪政务处分人数（人）：指标数"/>
    <alias index="366" field="discipline_persons_other_measures_persons" name="组织处理（人）"/>
    <alias index="367" field="discipline_persons_other_measures_persons_year" name="组织处理（人）：年份"/>
    <alias index="368" field="discipline_persons_other_measures_persons_kind" name="组织处理（人）：取值方式"/>
    <alias index="369" field="discipline_persons_other_measures_persons_n" name="组织处理（人）：指标数"/>
    <alias index="370" field="discipline_persons_talks_persons" name="谈话函询（人）"/>
    <alias index="371" field="discipline_persons_talks_persons_year" name="谈话函询（人）：年份"/>
    <alias index="372" field="discipline_persons_talks_persons_kind" name="谈话函询（人）：取值方式"/>
    <alias index="373" field="discipline_persons_talks_persons_n" name="谈话函询（人）：指标数"/>
    <alias index="374" field="discipline_persons_warnings_persons" name="党内警告（人）"/>
    <alias index="375" field="discipline_persons_warnings_persons_year" name="党内警告（人）：年份"/>
    <alias index="376" field="discipline_persons_warnings_persons_kind" name="党内警告（人）：取值方式"/>
    <alias index="377" field="discipline_persons_warnings_persons_n" name="党内警告（人）：指标数"/>
    <alias index="378" field="people_deeds_count" name="为民办实事件数（件）"/>
    <alias index="379" field="people_deeds_count_year" name="为民办实事件数（件）：年份"/>
    <alias index="380" field="people_deeds_count_kind" name="为民办实事件数（件）：取值方式"/>
    <alias index="381" field="people_deeds_count_n" name="为民办实事件数（件）：指标数"/>
    <alias index="382" field="administrative_villages_count" name="行政村（个）"/>
    <alias index="383" field="administrative_villages_count_year" name="行政村（个）：年份"/>
    <alias index="384" field="administrative_villages_count_kind" name="行政村（个）：取值方式"/>
    <alias index="385" field="administrative_villages_count_n" name="行政村（个）：指标数"/>
    <alias index="386" field="grids_count" name="网格数（个）"/>
    <alias index="387" field="grids_count_year" name="网格数（个）：年份"/>
    <alias index="388" field="grids_count_kind" name="网格数（个）：取值方式"/>
    <alias index="389" field="grids_count_n" name="网格数（个）：指标数"/>
    <alias index="390" field="grid_workers_persons" name="网格员（人）"/>
    <alias index="391" field="grid_workers_persons_year" name="网格员（人）：年份"/>
    <alias index="392" field="grid_workers_persons_kind" name="网格员（人）：取值方式"/>
    <alias index="393" field="grid_workers_persons_n" name="网格员（人）：指标数"/>
    <alias index="394" field="inspections_count" name="排查检查次数（次）"/>
    <alias index="395" field="inspections_count_year" name="排查检查次数（次）：年份"/>
    <alias index="396" field="inspections_count_kind" name="排查检查次数（次）：取值方式"/>
    <alias index="397" field="inspections_count_n" name="排查检查次数（次）：指标数"/>
    <alias index="398" field="hazards_found_count" name="排查隐患数（处）"/>
    <alias index="399" field="hazards_found_count_year" name="排查隐患数（处）：年份"/>
    <alias index="400" field="hazards_found_count_kind" name="排查隐患数（处）：取值方式"/>
    <alias index="401" field="hazards_found_count_n" name="排查隐患数（处）：指标数"/>
    <alias index="402" field="hazards_found_geological_count" name="地灾点（处）"/>
    <alias index="403" field="hazards_found_geological_count_year" name="地灾点（处）：年份"/>
    <alias index="404" field="hazards_found_geological_count_kind" name="地灾点（处）：取值方式"/>
    <alias index="405" field="hazards_found_geological_count_n" name="地灾点（处）：指标数"/>
    <alias index="406" field="hazards_found_rectified_count" name="整改隐患（处）"/>
    <alias index="407" field="hazards_found_rectified_count_year" name="整改隐患（处）：年份"/>
    <alias index="408" field="hazards_found_rectified_count_kind" name="整改隐患（处）：取值方式"/>
    <alias index="409" field="hazards_found_rectified_count_n" name="整改隐患（处）：指标数"/>
    <alias index="410" field="petitions_count" name="信访件数（件）"/>
    <alias index="411" field="petitions_count_year" name="信访件数（件）：年份"/>
    <alias index="412" field="petitions_count_kind" name="信访件数（件）：取值方式"/>
    <alias index="413" field="petitions_count_n" name="信访件数（件）：指标数"/>
    <alias index="414" field="affected_persons" name="受灾人口（人）"/>
    <alias index="415" field="affected_persons_year" name="受灾人口（人）：年份"/>
    <alias index="416" field="affected_persons_kind" name="受灾人口（人）：取值方式"/>
    <alias index="417" field="affected_persons_n" name="受灾人口（人）：指标数"/>
    <alias index="418" field="affected_persons_moved_to_safety_persons" name="转移安置（人）"/>
    <alias index="419" field="affected_persons_moved_to_safety_persons_year" name="转移安置（人）：年份"/>
    <alias index="420" field="affected_persons_moved_to_safety_persons_kind" name="转移安置（人）：取值方式"/>
    <alias index="421" field="affected_persons_moved_to_safety_persons_n" name="转移安置（人）：指标数"/>
    <alias index="422" field="beef_cattle_capacity_head" name="肉牛产能（头）"/>
    <alias index="423" field="beef_cattle_capacity_head_year" name="肉牛产能（头）：年份"/>
    <alias index="424" field="beef_cattle_capacity_head_kind" name="肉牛产能（头）：取值方式"/>
    <alias index="425" field="beef_cattle_capacity_head_n" name="肉牛产能（头）：指标数"/>
    <alias index="426" field="broilers_capacity_head" name="肉鸡产能（只）"/>
    <alias index="427" field="broilers_capacity_head_year" name="肉鸡产能（只）：年份"/>
    <alias index="428" field="broilers_capacity_head_kind" name="肉鸡产能（只）：取值方式"/>
    <alias index="429" field="broilers_capacity_head_n" name="肉鸡产能（只）：指标数"/>
    <alias index="430" field="pigs_capacity_head" name="生猪产能（头）"/>
    <alias index="431" field="pigs_capacity_head_year" name="生猪产能（头）：年份"/>
    <alias index="432" field="pigs_capacity_head_kind" name="生猪产能（头）：取值方式"/>
    <alias index="433" field="pigs_capacity_head_n" name="生猪产能（头）：指标数"/>
    <alias index="434" field="sows_capacity_head" name="能繁母猪产能（头）"/>
    <alias index="435" field="sows_capacity_head_year" name="能繁母猪产能（头）：年份"/>
    <alias index="436" field="sows_capacity_head_kind" name="能繁母猪产能（头）：取值方式"/>
    <alias index="437" field="sows_capacity_head_n" name="能繁母猪产能（头）：指标数"/>
    <alias index="438" field="cherries_planted_area_mu" name="樱桃种植面积（亩）"/>
    <alias index="439" field="cherries_planted_area_mu_year" name="樱桃种植面积（亩）：年份"/>
    <alias index="440" field="cherries_planted_area_mu_kind" name="樱桃种植面积（亩）：取值方式"/>
    <alias index="441" field="cherries_planted_area_mu_n" name="樱桃种植面积（亩）：指标数"/>
    <alias index="442" field="layers_stock_head" name="蛋鸡存栏（头）"/>
    <alias index="443" field="layers_stock_head_year" name="蛋鸡存栏（头）：年份"/>
    <alias index="444" field="layers_stock_head_kind" name="蛋鸡存栏（头）：取值方式"/>
    <alias index="445" field="layers_stock_head_n" name="蛋鸡存栏（头）：指标数"/>
    <alias index="446" field="pears_stock_count" name="梨存栏（棵）"/>
    <alias index="447" field="pears_stock_count_year" name="梨存栏（棵）：年份"/>
    <alias index="448" field="pears_stock_count_kind" name="梨存栏（棵）：取值方式"/>
    <alias index="449" field="pears_stock_count_n" name="梨存栏（棵）：指标数"/>
  </aliases>
  <previewExpression>&quot;name&quot;</previewExpression>
  <mapTip enabled="1">&lt;b&gt;[% replace(replace(&quot;path&quot;, &#39;&amp;&#39;, &#39;&amp;amp;&#39;), &#39;&lt;&#39;, &#39;&amp;lt;&#39;) %]&lt;/b&gt;&lt;br/&gt;见诸报告的指标条数（条）：[% CASE WHEN &quot;facts&quot; &gt; 0 THEN format_number(&quot;facts&quot;, CASE WHEN &quot;facts&quot; &gt;= 100 THEN 0 WHEN &quot;facts&quot; &gt;= 10 THEN 1 ELSE 2 END) ELSE &#39;无数据&#39; END %]&lt;br/&gt;[% &quot;facts&quot; %]条指标，[% &quot;reports&quot; %]份报告</mapTip>
  <layerGeometryType>2</layerGeometryType>
</qgis>
